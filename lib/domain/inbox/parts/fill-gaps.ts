import type { MessageParts } from "#lib/contract/message.ts";
import { now } from "#lib/platform/clock.ts";
import { type AfterCommit, inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { type ConversationState, lockConversation } from "../conversation-state.ts";
import { loadMessage } from "../load-messages.ts";
import { publishMessageChanged } from "../publish.ts";
import { recordEvents } from "../record-events.ts";
import { heedLateWish } from "./heed-late-wish.ts";
import { loadLongText, type LongText, noteShown } from "./load-long-text.ts";

type Shown = { conversationId: string; parts: MessageParts | null };

/**
 * Completes a text in its place with the parts that came after it was shown: same message, same seq. Whole at last, it
 * is read for what it asks. Nothing to fill: nothing happens.
 */
export function fillGaps(longTextId: string): Promise<void> {
  return inTransaction(async (tx, afterCommit) => {
    const text = await loadLongText(tx, longTextId, { lock: true });
    const shown = text && (await readShown(tx, longTextId));
    if (!shown) return;
    if (shown.parts && text.missing.length < shown.parts.missing.length) {
      const state = await lockConversation(tx, shown.conversationId);
      if (!state) return;
      await rewrite(tx, text);
      const message = await loadMessage(tx, longTextId);
      afterCommit(() => message && publishMessageChanged(state, message));
      if (text.missing.length === 0) await readAsWhole(tx, afterCommit, state, text);
    }
    await noteShown(tx, text);
  });
}

async function readShown(tx: Tx, id: string): Promise<Shown | undefined> {
  const [shown] = await tx.query<Shown>(
    `select conversation_id as "conversationId", parts from message where id = $1`,
    [id],
  );
  return shown;
}

async function rewrite(tx: Tx, { id, text, total, missing }: LongText): Promise<void> {
  const completedAt = missing.length === 0 ? now().toISOString() : null;
  await tx.query(`update message set text = $2, parts = $3, revision = revision + 1 where id = $1`, [
    id,
    text,
    JSON.stringify({ total, missing, completedAt }),
  ]);
}

async function readAsWhole(
  tx: Tx,
  afterCommit: AfterCommit,
  state: ConversationState,
  text: LongText,
): Promise<void> {
  const subjects = { conversationId: state.id, messageId: text.id };
  await recordEvents(tx, [{ type: "message.completed", at: now(), actorKind: "contact", ...subjects }]);
  await heedLateWish(tx, afterCommit, state, text);
}
