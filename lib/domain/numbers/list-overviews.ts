import type { NumberHealthLine } from "#lib/contract/health.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { openingHours } from "#lib/contract/opening-hours.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { titleOf } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import { prisma } from "#lib/platform/db/prisma.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { examineNumbers } from "./health/examine-numbers.ts";
import { loadAccountSigns } from "./health/load-account-signs.ts";
import { loadNumbers } from "./health/load-numbers.ts";
import { loadStanding } from "./health/present-alerts.ts";
import { windowsAt } from "./health/windows.ts";
import { presentCircuit } from "./list-accounts.ts";
import { presentNumber } from "./list-numbers.ts";
import { stateOfNumber } from "./state-of-number.ts";

/** All numbers, retired ones last, with who carries each, how it fares and its last 24 hours; for admins. */
export async function listOverviews(actor: Actor): Promise<NumberOverview[]> {
  allow(can(actor, "number.manage"), "Only admins see how numbers fare.");
  const [rows, lines] = await Promise.all([loadRows(), examineAll()]);
  const overviews = rows.flatMap((row) => {
    const line = lines.get(row.id);
    return line ? [present(row, line)] : [];
  });
  const isRetired = ({ state }: NumberOverview) => Number(state === "retired");
  return overviews.sort((one, other) => isRetired(one) - isRetired(other));
}

async function examineAll(): Promise<Map<string, NumberHealthLine>> {
  const [tx, windows] = [readOnly(), windowsAt(now())];
  const [numbers, accounts, standing] = await Promise.all([
    loadNumbers(tx, {}),
    loadAccountSigns(tx, windows),
    loadStanding(tx),
  ]);
  const examined = await examineNumbers(tx, numbers, { windows, accounts, standing, span: "day" });
  return new Map(examined.map(({ line }) => [line.number.id, line]));
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
function present(row: Row, { number: _, ...line }: NumberHealthLine): NumberOverview {
  const [own, ...others] = row.routes;
  const carrier = own?.rank === 0 ? own.account : null;
  const standby = own?.rank === 0 ? others[0]?.account : own?.account;
  const number = presentNumber({ ...row, routes: row.routes.filter(({ rank }) => rank === 0) });
  return {
    ...number,
    ...line,
    state: stateOfNumber({ ...line, kind: number.kind, status: row.status }, now()),
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
  };
}
