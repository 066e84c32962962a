import type { SendRequest } from "#lib/gateways/providers/provider.ts";
import { mediaLink } from "#lib/domain/media/media-link.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { GIVE_UP_AFTER_MS } from "./limits.ts";
import { expiryOf } from "./quiet-until.ts";
import type { Route, Sendable } from "./load-for-sending.ts";

/** A text that must now be offered to its provider, exactly once: its attempt is written. */
export type Begun = {
  messageId: string;
  conversationId: string;
  attempt: number;
  lane: 0 | 1;
  account: Route;
  request: SendRequest;
  /** How long to wait for the place in the account's rate that is booked. */
  waitMs: number;
  /** Whether it may be theirs already, by an earlier call whose outcome nobody knows. */
  isRepeat: boolean;
};

/** Writes a text's next attempt, and gives what to offer to the account once this is committed. */
export async function offerText(
  tx: Tx,
  conversationId: string,
  text: Sendable,
  { account, waitMs, isRepeat = false }: { account: Route; waitMs: number; isRepeat?: boolean },
): Promise<Begun> {
  const attempt = text.attemptCount + 1;
  await tx.query(
    `insert into attempt (id, message_id, provider_account_id, count, started_at) values ($1, $2, $3, $4, $5)`,
    [newId(), text.id, account.id, attempt, now()],
  );
  await tx.query(`update message set attempt_count = $2 where id = $1`, [text.id, attempt]);
  const request = requestOf(text, account.key);
  return { messageId: text.id, conversationId, attempt, lane: text.lane, account, request, waitMs, isRepeat };
}

/** When a text that could not be sent is given up. */
export function giveUpAt({ giveUpAt, createdAt }: Pick<Sendable, "giveUpAt" | "createdAt">): Date {
  return giveUpAt ?? new Date(createdAt.getTime() + GIVE_UP_AFTER_MS);
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
    expiresAt: expiryOf(text, giveUpAt(text)),
    reportUrl: `${env().BASE_URL}/api/dlr/${accountKey}`,
  };
}
