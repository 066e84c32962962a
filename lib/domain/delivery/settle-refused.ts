import { type DeliveryReason, familyOf } from "#lib/contract/delivery-reason.ts";
import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { backOffMs } from "./back-off.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import type { Sendable } from "./load-for-sending.ts";
import { giveUpAt } from "./offer-text.ts";

type Refused = Extract<SendOutcome, { kind: "refused" }>;

/**
 * After a refusal, which is certain to have taken nothing: at once through the next account that stands by, where the
 * trouble is the account's or the provider's; else again later, where that can help; else failed.
 */
export async function settleRefused(
  hold: Hold,
  text: Sendable,
  rank: number,
  outcome: Refused,
): Promise<void> {
  const { reason, code, retryAfterMs } = outcome;
  const standby = isOfRoute(reason) ? await nextRoute(hold.tx, text, rank) : null;
  if (standby !== null) return tryAgain(hold, outcome, { routeRank: standby, at: now() });
  const at = new Date(now().getTime() + backOffMs(text.attemptCount, retryAfterMs));
  const canHelp = outcome.retryable || (rank > 0 && (await wasBusyBefore(hold.tx, text)));
  if (canHelp && at < giveUpAt(text)) return tryAgain(hold, outcome, { routeRank: 0, at });
  return changeStatus(hold, { status: "failed", reason, code });
}

/** Whether another account of the same sender may fare better: never for what the contact, operator or text is to blame. */
function isOfRoute(reason: DeliveryReason): boolean {
  return ["sender", "account", "provider"].includes(familyOf(reason));
}

async function nextRoute(tx: Tx, { routes }: Sendable, rank: number): Promise<number | null> {
  const resting = await tx.query<{ id: string }>(
    `select account_id as id from account_circuit where account_id = any($1::uuid[]) and resting_until > $2`,
    [routes.map((route) => route.id), now()],
  );
  const next = routes.find((route) => route.rank > rank && !resting.some(({ id }) => id === route.id));
  return next?.rank ?? null;
}

async function tryAgain(
  hold: Hold,
  { reason, code }: Refused,
  { routeRank, at }: { routeRank: number; at: Date },
): Promise<void> {
  await hold.tx.query(`update message set due_at = $2, route_rank = $3 where id = $1`, [
    hold.messageId,
    at,
    routeRank,
  ]);
  await changeStatus(hold, { status: "queued", reason, code });
  await notifyDue(hold.tx);
}

// The last account refused for good, but one before it in this round only for the moment.
async function wasBusyBefore(tx: Tx, { id, routes }: Sendable): Promise<boolean> {
  const round = await tx.query<{ reason: DeliveryReason | null }>(
    `select detail as reason from attempt where message_id = $1 order by count desc limit $2`,
    [id, routes.length],
  );
  return round.some(({ reason }) => reason !== null && familyOf(reason) === "provider");
}
