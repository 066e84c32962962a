import { allowedUntil, mostPerDay, nextAllowed } from "#lib/domain/compliance/quiet-hours/allowed-time.ts";
import { type Place, placesOf } from "#lib/domain/compliance/quiet-hours/places-of.ts";
import type { ConversationState } from "#lib/domain/inbox/conversation-state.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Sendable } from "./load-for-sending.ts";

const DAY_MS = 24 * 3_600_000;

/** Whether quiet hours are kept for a text: marketing of a broadcast or an automation. People and keys decide themselves. */
export function keepsQuietHours({ purpose, authorKind }: Pick<Sendable, "purpose" | "authorKind">): boolean {
  return purpose === "marketing" && (authorKind === "system" || authorKind === "automation");
}

/** Until when a text has to wait because it is night, Sunday or a holiday where its reader is, or they have had enough for a day. */
export async function quietUntil(
  tx: Tx,
  conversation: ConversationState,
  text: Sendable,
): Promise<Date | null> {
  if (!keepsQuietHours(text) || (await answersThem(tx, conversation, text))) return null;
  const at = now();
  const places = placesOf(text.to, text.zone ?? undefined);
  const allowed = nextAllowed(places, at);
  if (allowed > at) return allowed;
  return afterEnough(tx, conversation, places, at);
}

/** How long a provider may keep trying: not into the quiet hours of its reader. */
export function expiryOf(text: Sendable, giveUpAt: Date): Date {
  if (!keepsQuietHours(text)) return giveUpAt;
  const quietFrom = allowedUntil(placesOf(text.to, text.zone ?? undefined), now());
  return quietFrom > now() && quietFrom < giveUpAt ? quietFrom : giveUpAt;
}

// Who has just written is awake, and is answered (47 CFR 64.1200(f)(15): no solicitation).
async function answersThem(tx: Tx, { id, lastInboundSeq }: ConversationState, { authorKind }: Sendable) {
  if (authorKind !== "automation") return false;
  const since = new Date(now().getTime() - 3_600_000);
  const rows = await tx.query(
    `select 1 from message where conversation_id = $1 and seq = $2 and created_at >= $3`,
    [id, lastInboundSeq, since],
  );
  return rows.length > 0;
}

async function afterEnough(
  tx: Tx,
  { addressId }: ConversationState,
  places: readonly Place[],
  at: Date,
): Promise<Date | null> {
  const most = mostPerDay(places, at);
  if (most === null) return null;
  const rows = await tx.query<{ at: Date }>(
    `select m.sent_at as at from conversation c join message m on m.conversation_id = c.id
      where c.address_id = $1 and m.direction = 'out' and m.purpose = 'marketing' and m.sent_at > $2
      order by m.sent_at desc limit $3`,
    [addressId, new Date(at.getTime() - DAY_MS), most],
  );
  const oldest = rows.length < most ? undefined : rows.at(-1)?.at;
  return oldest ? nextAllowed(places, new Date(oldest.getTime() + DAY_MS)) : null;
}
