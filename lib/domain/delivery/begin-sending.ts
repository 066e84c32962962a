import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { isCarriedTo } from "#lib/contract/sender-rules.ts";
import type { SendRequest } from "#lib/gateways/providers/provider.ts";
import { isBlocked } from "#lib/domain/compliance/block-in-force.ts";
import { whyNotToText } from "#lib/domain/compliance/why-not-text.ts";
import { lockConversation } from "#lib/domain/inbox/conversation-state.ts";
import { mayAnswerOnce } from "#lib/domain/inbox/require-sendable.ts";
import { mediaLink } from "#lib/domain/media/media-link.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { changeStatus, type Hold } from "./change-status.ts";
import type { Claimed } from "./claim-due-messages.ts";
import { CALL_LEASE_MS, GIVE_UP_AFTER_MS } from "./limits.ts";
import { loadForSending, type Route, type Sendable } from "./load-for-sending.ts";
import { passCircuit } from "./mind-circuit.ts";
import { NotNow } from "./not-now.ts";
import { takeAccountPace } from "./take-account-pace.ts";
import { takePace } from "./take-pace.ts";

/** A text that must now be offered to its provider, exactly once: its attempt is written. */
export type Begun = {
  messageId: string;
  conversationId: string;
  attempt: number;
  account: Route;
  request: SendRequest;
  /** How long to wait for the place in the account's rate that is booked. */
  waitMs: number;
};

/** Why a text that is due is not begun now; nothing was changed. */
export type Delayed = "rate-used-up" | "held";

/**
 * The last word before a text goes out: still wanted, not too old, not opted out, its number not paused, an account
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
    const hindrance = await whyNotToText(tx, conversation, text);
    const allowed =
      hindrance === "opted-out" && text.afterOptOut && (await mayAnswerOnce(tx, conversation, text.id));
    if (hindrance !== null && !allowed) return end(hold, "suppressed", hindrance);
    if (text.number.status === "retired") return end(hold, "failed", "number-retired");
    if (!isCarriedTo(text.number.kind, text.to)) return end(hold, "failed", "sender-kind-unsupported");
    if (text.routes.length === 0) return end(hold, "failed", "no-provider");
    const account = await pickRoute(tx, text);
    const waitMs = await takePlace(tx, text, account);
    const attempt = await writeAttempt(tx, text, account.id);
    await changeStatus(hold, { status: "sending", leaseUntil: later(CALL_LEASE_MS), ...countOf(text) });
    return {
      messageId: text.id,
      conversationId: conversation.id,
      attempt,
      account,
      request: requestOf(text, account.key),
      waitMs,
    };
  });
}

// Of the accounts that have not refused it yet, the first that takes texts now.
async function pickRoute(tx: Tx, { number, routes, routeRank }: Sendable): Promise<Route> {
  if (number.status === "paused") throw new NotNow("held");
  const left = routes.filter(({ rank }) => rank >= routeRank);
  for (const route of left.length > 0 ? left : routes) {
    if (await passCircuit(tx, route.id)) return route;
  }
  throw new NotNow("held");
}

async function takePlace(tx: Tx, text: Sendable, account: Route): Promise<number> {
  const waitMs = (await takePace(tx, text)) ? await takeAccountPace(tx, account, text.lane) : null;
  if (waitMs === null) throw new NotNow("rate");
  return waitMs;
}

/** When a text that could not be sent is given up. */
export function giveUpAt({ giveUpAt, createdAt }: Pick<Sendable, "giveUpAt" | "createdAt">): Date {
  return giveUpAt ?? new Date(createdAt.getTime() + GIVE_UP_AFTER_MS);
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

async function writeAttempt(tx: Tx, text: Sendable, accountId: string): Promise<number> {
  const count = text.attemptCount + 1;
  await tx.query(
    `insert into attempt (id, message_id, provider_account_id, count, started_at) values ($1, $2, $3, $4, $5)`,
    [newId(), text.id, accountId, count, now()],
  );
  await tx.query(`update message set attempt_count = $2 where id = $1`, [text.id, count]);
  return count;
}

function countOf({ encoding, segments }: Sendable) {
  return { encoding, segments };
}

function requestOf(text: Sendable, accountKey: string): SendRequest {
  return {
    messageId: text.id,
    idempotencyKey: `${text.id}/${text.certainCount}`,
    from: { address: text.number.address, kind: text.number.kind, country: text.number.country },
    to: text.to,
    text: text.text,
    encoding: text.encoding,
    media: text.mediaIds.map(mediaLink),
    urgent: text.lane === 0,
    purpose: text.purpose,
    expiresAt: giveUpAt(text),
    reportUrl: `${env().BASE_URL}/api/dlr/${accountKey}`,
  };
}

function later(ms: number): Date {
  return new Date(now().getTime() + ms);
}
