import { availability, type Me } from "#lib/contract/member.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";

/** Who is asking, with what their screens need before the first list. */
export async function showMe(actor: Actor): Promise<Me> {
  const [organisation, member] = await Promise.all([
    prisma().organisation.findFirst(),
    actor.kind === "member" ? prisma().member.findUnique({ where: { id: actor.id } }) : null,
  ]);
  if (!organisation) throw notFound("organisation");
  const { name, timeZone, locale, defaultCountry, undoSeconds, openCap } = organisation;
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    email: member?.email ?? null,
    role: actor.role,
    availability: member ? availability.parse(member.availability) : null,
    seesAll: seesAll(actor),
    teamIds: [...(actor.teamIds ?? [])],
    leadTeamIds: [...actor.leadTeamIds],
    numberIds: [...actor.numberIds],
    organisation: { name, timeZone, locale, defaultCountry, undoSeconds, openCap },
    demo: env().DEMO,
  };
}
