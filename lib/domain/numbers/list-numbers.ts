import { type Number, numberKind } from "#lib/contract/number.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { prisma } from "#lib/platform/db/prisma.ts";

/** The numbers that the actor's teams serve (all of them, for who sees all), retired ones left out. */
export async function listNumbers(actor: Actor): Promise<Number[]> {
  const rows = await prisma().number.findMany({
    where: { status: { not: "retired" }, ...(seesAll(actor) ? {} : { id: { in: [...actor.numberIds] } }) },
    include: { teams: true },
    orderBy: [{ kind: "asc" }, { address: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    address: row.address,
    addressText: formatAddress(row.address),
    kind: numberKind.parse(row.kind),
    country: row.country === "" ? null : row.country,
    label: row.label,
    status: row.status === "paused" ? "paused" : "active",
    teamIds: row.teams.map((team) => team.teamId),
    defaultTeamId: row.defaultTeamId,
  }));
}
