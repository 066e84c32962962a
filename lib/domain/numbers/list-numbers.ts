import { type Number, numberKind } from "#lib/contract/number.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { capabilitiesOf } from "#lib/gateways/providers/registry.ts";
import { prisma } from "#lib/platform/db/prisma.ts";

/** The numbers that the actor's teams serve (all of them, for who sees all), retired ones too: conversations are on them. */
export async function listNumbers(actor: Actor): Promise<Number[]> {
  const rows = await prisma().number.findMany({
    where: seesAll(actor) ? {} : { id: { in: [...actor.numberIds] } },
    include: shown,
    orderBy: [{ kind: "asc" }, { address: "asc" }],
  });
  return rows.map(presentNumber);
}

/** One number, as an admin has just changed it. */
export async function showNumber(id: string): Promise<Number> {
  return presentNumber(await findRow(id));
}

function findRow(id: string) {
  return prisma().number.findUniqueOrThrow({ where: { id }, include: shown });
}

const shown = {
  teams: true,
  routes: { where: { heldUntil: null, rank: 0 }, include: { account: true } },
} as const;

type Row = Awaited<ReturnType<typeof findRow>>;

/** A number as everybody sees it, from its row with its teams and the routes it has now. */
export function presentNumber(row: Row): Number {
  return {
    id: row.id,
    address: row.address,
    addressText: formatAddress(row.address),
    kind: numberKind.parse(row.kind),
    country: row.country === "" ? null : row.country,
    label: row.label,
    status: row.status === "paused" || row.status === "retired" ? row.status : "active",
    smartEncoding: row.smartEncoding,
    teamIds: row.teams.map((team) => team.teamId),
    defaultTeamId: row.defaultTeamId,
    sendsMedia: row.routes.some(({ account }) => capabilitiesOf(account.provider)?.media ?? false),
  };
}
