import { availability, type Member, role, type Team } from "#lib/contract/member.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { AppError } from "#lib/platform/errors.ts";
import { isOnline } from "./note-active.ts";

/** Members, by name: to assign to, and to say who did what; the deactivated ones too, marked. */
export async function listMembers(actor: Actor): Promise<Member[]> {
  requireList(actor);
  const rows = await prisma().member.findMany({ include: { teams: true }, orderBy: { name: "asc" } });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: role.parse(row.role),
    teamIds: row.teams.map((team) => team.teamId),
    leadTeamIds: row.teams.filter((team) => team.leads).map((team) => team.teamId),
    active: row.deactivatedAt === null,
    availability: availability.parse(row.availability),
    online: isOnline(row.lastActiveAt),
    lastActiveAt: row.lastActiveAt?.toISOString() ?? null,
    openCap: row.openCap,
  }));
}

/** Teams with their members and the numbers they serve, by name. */
export async function listTeams(actor: Actor): Promise<Team[]> {
  requireList(actor);
  const rows = await prisma().team.findMany({
    include: { members: true, numbers: true, defaultFor: true },
    orderBy: { name: "asc" },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    memberIds: row.members.map((member) => member.memberId),
    leadIds: row.members.filter((member) => member.leads).map((member) => member.memberId),
    numberIds: row.numbers.map((number) => number.numberId),
    defaultNumberIds: row.defaultFor.map((number) => number.id),
  }));
}

function requireList(actor: Actor): void {
  if (!can(actor, "member.list")) throw new AppError("not-allowed", "You may not see the members.");
}
