import type { Flow, LiveTraffic, NumberTraffic } from "#lib/contract/live-traffic.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { countInByMinute } from "./count-in-by-minute.ts";
import { countOutByMinute } from "./count-out-by-minute.ts";
import { countOnline } from "./count-online.ts";
import { listEvents } from "./list-events.ts";
import { loadWatchedNumbers, type WatchedNumber } from "./load-watched-numbers.ts";
import { measureAccounts } from "./measure-accounts.ts";
import { type Lanes, measureLanes } from "./measure-lanes.ts";
import { measureWebhooks } from "./measure-webhooks.ts";

type Figures = {
  in: Map<string, Flow>;
  out: Map<string, Flow>;
  lanes: Map<string, Lanes>;
  pausedAt: Date | null;
};

/** What moves now and what stands still: of the numbers a lead answers for, of everything for admins. */
export async function showTraffic(actor: Actor): Promise<LiveTraffic> {
  if (!can(actor, "traffic.read")) throw new AppError("not-allowed", "Only admins and team leads see this.");
  const [tx, at] = [readOnly(), now()];
  const numbers = await loadWatchedNumbers(tx, actor);
  const ids = numbers.map(({ ref }) => ref.id);
  const accountIds = [...new Set(numbers.flatMap(({ accounts }) => accounts.map(({ id }) => id)))];
  const [into, out, lanes, accounts, webhooks, membersOnline, events, pausedAt] = await Promise.all([
    countInByMinute(tx, ids, at),
    countOutByMinute(tx, ids, at),
    measureLanes(tx, ids, at),
    measureAccounts(tx, accountIds, at),
    can(actor, "webhook.manage") ? measureWebhooks(tx) : null,
    countOnline(tx, actor),
    listEvents(tx, { numberIds: ids, accountIds, at }),
    sendingPausedAt(tx),
  ]);
  return {
    at: at.toISOString(),
    sendingPausedAt: pausedAt?.toISOString() ?? null,
    numbers: numbers.flatMap((number) => present(number, { in: into, out, lanes, pausedAt })),
    accounts,
    webhooks,
    events,
    membersOnline,
  };
}

function present(number: WatchedNumber, figures: Figures): NumberTraffic[] {
  const { ref, label, status, drainingSince, bulkHeld, segmentsPerSecond, accounts } = number;
  const [into, out, lanes] = [figures.in.get(ref.id), figures.out.get(ref.id), figures.lanes.get(ref.id)];
  if (!into || !out || !lanes) return [];
  const isPaused = status === "paused" || figures.pausedAt !== null;
  const held = isPaused && lanes.people.count + lanes.bulk.count > 0;
  return [
    {
      number: ref,
      label,
      status,
      accountName: accounts[0]?.name ?? null,
      drainingSince: drainingSince?.toISOString() ?? null,
      bulkHeld,
      segmentsPerSecond,
      in: into,
      out,
      queue: { ...lanes, held },
    },
  ];
}

async function sendingPausedAt(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>(`select sending_paused_at as at from organisation`);
  return row?.at ?? null;
}
