import type { Flow, LiveTraffic, NumberTraffic } from "#lib/contract/live-traffic.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { countInByMinute } from "./count-in-by-minute.ts";
import { countOutByMinute } from "./count-out-by-minute.ts";
import { countOnline } from "./count-online.ts";
import { loadWatchedNumbers, type WatchedNumber } from "./load-watched-numbers.ts";
import { measureAccounts } from "./measure-accounts.ts";
import { type Lanes, measureLanes } from "./measure-lanes.ts";
import { measureWebhooks } from "./measure-webhooks.ts";

type Figures = { in: Map<string, Flow>; out: Map<string, Flow>; lanes: Map<string, Lanes> };

/** What moves now and what stands still: of the numbers a lead answers for, of everything for admins. */
export async function showTraffic(actor: Actor): Promise<LiveTraffic> {
  if (!can(actor, "traffic.read")) throw new AppError("not-allowed", "Only admins and team leads see this.");
  const [tx, at] = [readOnly(), now()];
  const numbers = await loadWatchedNumbers(tx, actor);
  const ids = numbers.map(({ ref }) => ref.id);
  const accountIds = [...new Set(numbers.flatMap(({ accounts }) => accounts.map(({ id }) => id)))];
  const [into, out, lanes, accounts, webhooks, membersOnline] = await Promise.all([
    countInByMinute(tx, ids, at),
    countOutByMinute(tx, ids, at),
    measureLanes(tx, ids, at),
    measureAccounts(tx, accountIds, at),
    can(actor, "webhook.manage") ? measureWebhooks(tx) : null,
    countOnline(tx, actor),
  ]);
  return {
    at: at.toISOString(),
    numbers: numbers.flatMap((number) => present(number, { in: into, out, lanes })),
    accounts,
    webhooks,
    membersOnline,
  };
}

function present(number: WatchedNumber, figures: Figures): NumberTraffic[] {
  const { ref, label, status, segmentsPerSecond, accounts } = number;
  const [into, out, lanes] = [figures.in.get(ref.id), figures.out.get(ref.id), figures.lanes.get(ref.id)];
  if (!into || !out || !lanes) return [];
  const held = status === "paused" && lanes.people.count + lanes.bulk.count > 0;
  return [
    {
      number: ref,
      label,
      status,
      accountName: accounts[0]?.name ?? null,
      segmentsPerSecond,
      in: into,
      out,
      queue: { ...lanes, held },
    },
  ];
}
