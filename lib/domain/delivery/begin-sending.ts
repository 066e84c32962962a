import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { isCarriedTo } from "#lib/contract/sender-rules.ts";
import { isBlocked } from "#lib/domain/compliance/block-in-force.ts";
import { whyNotToText } from "#lib/domain/compliance/why-not-text.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { mayAnswerOnce } from "#lib/domain/inbox/require-sendable.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { changeStatus, type Hold, setStatus, showMessage } from "./change-status.ts";
import type { Claimed } from "./claim-due-messages.ts";
import { CALL_LEASE_MS } from "./limits.ts";
import { loadForSending, type Route, type Sendable } from "./load-for-sending.ts";
import { passCircuit } from "./mind-circuit.ts";
import { mostPerCall } from "./most-per-call.ts";
import { NotNow } from "./not-now.ts";
import { type Begun, giveUpAt, offerText } from "./offer-text.ts";
import { quietUntil } from "./quiet-until.ts";
import { takeAccountPace } from "./take-account-pace.ts";
import { takePace } from "./take-pace.ts";

/** Why a text that is due is not begun now; nothing was changed. */
export type Delayed = "rate-used-up" | "held";

/**
 * The last word before a text goes out: still wanted, not too old, not opted out, not held back, an account
 * there that works, the rates free. Writes the attempt and `sending` and commits, so that a crash from here on leaves
 * its trace. Null: it is not to be sent; the row says why.
 */
export async function beginSending(claimed: Claimed): Promise<Begun | Delayed | null> {
  try {
    return await begin(claimed);
  } catch (error) {
    if (error instanceof NotNow) return error.why === "rate" ? "rate-used-up" : "held";
    throw error;
  }
}

function begin(claimed: Claimed): Promise<Begun | null> {
  return inTransaction(async (tx, afterCommit) => {
    const conversation = await lockConversation(tx, claimed.conversationId);
    const text = conversation && (await loadForSending(tx, claimed.id));
    if (!conversation || !text || !isStillDue(text)) return null;
    const hold: Hold = { tx, afterCommit, conversation, messageId: text.id };
    if (giveUpAt(text) <= now()) return end(hold, "expired", "waited-too-long");
    if (await isBlocked(tx, conversation.addressId)) return end(hold, "suppressed", "contact-blocked");
    const pair = { addressId: text.addressId, numberId: text.number.id, listId: text.listId };
    const hindrance = await whyNotToText(tx, pair, text);
    const allowed =
      hindrance === "opted-out" && text.afterOptOut && (await mayAnswerOnce(tx, conversation, text.id));
    if (hindrance !== null && !allowed) return end(hold, "suppressed", hindrance);
    if (text.number.status === "retired") return end(hold, "failed", "number-retired");
    if (!isCarriedTo(text.number.kind, text.to)) return end(hold, "failed", "sender-kind-unsupported");
    if (text.routes.length === 0) return end(hold, "failed", "no-provider");
    const quiet = await quietUntil(tx, conversation, text);
    if (quiet !== null) return putOff(hold, quiet);
    const account = await pickRoute(tx, text);
    const waitMs = await takePlace(tx, text, account);
    const begun = await offerText(tx, conversation.id, text, { account, waitMs });
    await changeStatus(hold, { status: "sending", leaseUntil: later(CALL_LEASE_MS), ...countOf(text) });
    return begun;
  });
}

// Of the accounts that have not refused it yet, the first that takes texts now.
async function pickRoute(tx: Tx, { heldBack, routes, routeRank }: Sendable): Promise<Route> {
  if (heldBack) throw new NotNow("held");
  const left = routes.filter(({ rank }) => rank >= routeRank);
  for (const route of left.length > 0 ? left : routes) {
    if (!route.heldElsewhere && (await passCircuit(tx, route.id))) return route;
  }
  throw new NotNow("held");
}

async function takePlace(tx: Tx, text: Sendable, account: Route): Promise<number> {
  if (!(await takePace(tx, text))) throw new NotNow("rate");
  // Of many that go out in one call, only the call counts.
  if (mostPerCall(account.provider, text.lane) > 1) return 0;
  const waitMs = await takeAccountPace(tx, account, text.lane);
  if (waitMs === null) throw new NotNow("rate");
  return waitMs;
}

// Asked again under the lock: it may have been cancelled, or sent by another worker after our lease had run out.
function isStillDue({ status, dueAt }: Sendable): boolean {
  return (status === "queued" || status === "scheduled") && dueAt !== null && dueAt <= now();
}

async function end(
  hold: Hold,
  status: "expired" | "suppressed" | "failed",
  reason: DeliveryReason,
): Promise<null> {
  await changeStatus(hold, { status, reason });
  return null;
}

// It is due again when its reader's quiet hours end; what it is worth counts from then.
async function putOff(hold: Hold, until: Date): Promise<null> {
  await setStatus(hold, { status: "scheduled", reason: "quiet-hours" });
  await hold.tx.query(
    `update message set due_at = $2, give_up_at = $2::timestamptz + interval '1 day' where id = $1`,
    [hold.messageId, until],
  );
  await showMessage(hold);
  return null;
}

function countOf({ encoding, segments }: Sendable) {
  return { encoding, segments };
}

function later(ms: number): Date {
  return new Date(now().getTime() + ms);
}
