import type { MessagePurpose } from "#lib/contract/message.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { signalDue } from "#lib/gateways/jobs/signal-due.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { applyChange, type Author, eventBy, signature } from "./change-conversation.ts";
import type { ConversationState } from "./conversation-state.ts";
import { giveUpTime } from "./give-up-time.ts";
import { type MessageRow, nextMessage } from "./message-row.ts";
import { textAsSent } from "./text-as-sent.ts";

type Text = { text: string; purpose: MessagePurpose; at: Date };

/**
 * Puts a text that nobody wrote to this person into the outbox of a locked conversation, due now. It is no person's
 * answer: the contact's wait goes on, nobody becomes the owner, no reply is measured by it.
 */
export async function queueAutomaticText(
  tx: Tx,
  afterCommit: AfterCommit,
  author: Author,
  state: ConversationState,
  { text: given, purpose, at }: Text,
): Promise<MessageRow> {
  const text = await textAsSent(tx, state.numberId, given);
  const { encoding, segments } = countSegments(text);
  const row = nextMessage(state, {
    ...signature(author),
    direction: "out",
    kind: "text",
    purpose,
    text,
    encoding,
    segments,
    status: "queued",
    createdAt: at,
    lane: purpose === "marketing" ? 1 : 0,
    dueAt: at,
    giveUpAt: giveUpTime(at, {}),
  });
  const event = eventBy(author, "message.queued", state, at, { messageId: row.id });
  await applyChange(tx, afterCommit, state, () => ({ rows: [row], events: [event] }));
  afterCommit(signalDue);
  return row;
}
