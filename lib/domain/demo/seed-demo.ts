import { insertMember } from "#lib/domain/team/create-member.ts";
import { hashPassword } from "#lib/domain/team/password.ts";
import { now } from "#lib/platform/clock.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { demoConversations } from "./demo-conversations.ts";
import { demoMembers, demoNumbers, demoSavedReplies, demoTeams } from "./demo-people.ts";
import { seedConversation } from "./seed-conversation.ts";

/** Fills an empty database with Halden Home: members, teams, two numbers on the simulator, and a morning's texts. */
export async function seedDemo(): Promise<void> {
  await prisma().organisation.create({
    data: {
      id: newId(),
      name: "Halden Home",
      timeZone: "Europe/Oslo",
      locale: "en-GB",
      defaultCountry: "NO",
    },
  });
  const teams = await seedTeams();
  const members = await seedMembers(teams);
  const numbers = await seedNumbers(teams);
  await prisma().savedReply.createMany({
    data: demoSavedReplies.map((reply) => ({ id: newId(), ...reply })),
  });
  for (const conversation of demoConversations) {
    await seedConversation(conversation, { members, numbers, at: now() });
  }
}

async function seedTeams(): Promise<Map<string, string>> {
  const teams = demoTeams.map((name) => ({ id: newId(), name }));
  await prisma().team.createMany({ data: teams });
  return new Map(teams.map((team) => [team.name, team.id]));
}

/** Member ids by the part of their e-mail before the @. */
async function seedMembers(teams: Map<string, string>): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(env().DEMO_PASSWORD ?? newId());
  const ids = new Map<string, string>();
  await inTransaction(async (tx) => {
    for (const { teams: names, ...member } of demoMembers) {
      const teamIds = names.flatMap((name) => teams.get(name) ?? []);
      const { id } = await insertMember(tx, { ...member, passwordHash, teamIds });
      ids.set(member.email.split("@")[0] ?? "", id);
    }
  });
  return ids;
}

/** Number ids by address, all of them carried by the account `simulator`. */
async function seedNumbers(
  teams: Map<string, string>,
): Promise<Map<string, { id: string; teamId: string | null }>> {
  const account = { id: newId(), key: "simulator", provider: "simulator", name: "Simulator" };
  await prisma().providerAccount.create({ data: { ...account, credentials: encryptSecret("{}") } });
  const numbers = new Map<string, { id: string; teamId: string | null }>();
  for (const { team, teams: served, ...number } of demoNumbers) {
    const created = await prisma().number.create({
      data: {
        id: newId(),
        ...number,
        defaultTeamId: teams.get(team) ?? null,
        teams: { create: served.map((name) => ({ teamId: teams.get(name) ?? "" })) },
        routes: { create: { id: newId(), providerAccountId: account.id } },
      },
    });
    numbers.set(number.address, { id: created.id, teamId: created.defaultTeamId });
  }
  return numbers;
}
