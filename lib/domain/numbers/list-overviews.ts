import { type NumberOverview } from "#lib/contract/number-overview.ts";
import { openingHours } from "#lib/contract/opening-hours.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { titleOf } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { presentCircuit } from "./list-accounts.ts";
import { presentNumber } from "./list-numbers.ts";
import { stateOfNumber } from "./state-of-number.ts";
import { dayOfTraffic, latestOfNumbers, quietDay } from "./traffic.ts";

/** All numbers, retired ones last, with who carries each, how it fares and its last 24 hours; for admins. */
export async function listOverviews(actor: Actor): Promise<NumberOverview[]> {
  allow(can(actor, "number.manage"), "Only admins see how numbers fare.");
  const [rows, days, latest] = await Promise.all([
    loadRows(),
    dayOfTraffic(readOnly(), now()),
    latestOfNumbers(readOnly(), now()),
  ]);
  const overviews = rows.map((row) => {
    const { lastInAt = null, lastReportAt = null, waiting = 0 } = latest.get(row.id) ?? {};
    return present(row, {
      day: days.get(row.id) ?? quietDay(),
      lastInAt: lastInAt?.toISOString() ?? null,
      lastReportAt: lastReportAt?.toISOString() ?? null,
      waiting,
    });
  });
  const isRetired = ({ state }: NumberOverview) => Number(state === "retired");
  return overviews.sort((one, other) => isRetired(one) - isRetired(other));
}

function loadRows() {
  return prisma().number.findMany({
    include: {
      teams: true,
      routes: {
        where: { heldUntil: null },
        orderBy: { rank: "asc" },
        include: { account: { include: { circuit: true } } },
      },
    },
    orderBy: [{ kind: "asc" }, { address: "asc" }],
  });
}

type Row = Awaited<ReturnType<typeof loadRows>>[number];
type Traffic = Pick<NumberOverview, "day" | "lastInAt" | "lastReportAt" | "waiting">;

function present(row: Row, traffic: Traffic): NumberOverview {
  const [own, ...others] = row.routes;
  const carrier = own?.rank === 0 ? own.account : null;
  const standby = own?.rank === 0 ? others[0]?.account : own?.account;
  const number = presentNumber({ ...row, routes: row.routes.filter(({ rank }) => rank === 0) });
  const known = {
    ...number,
    account: carrier && {
      id: carrier.id,
      name: carrier.name,
      provider: carrier.provider,
      title: titleOf(carrier.provider),
      trouble: carrier.circuit && presentCircuit(carrier.circuit),
    },
    standby: standby ? { id: standby.id, name: standby.name } : null,
    segmentsPerSecond: row.segmentsPerSecond,
    keywordPrefix: row.keywordPrefix,
    openingHours: openingHours.nullable().parse(row.openingHours),
    ...traffic,
  };
  return { ...known, state: stateOfNumber(known, now()) };
}
