import { consentReader } from "#lib/domain/compliance/consent-reader.ts";
import { isConsentWord } from "#lib/domain/compliance/read-consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { ConversationState } from "./conversation-state.ts";

/**
 * Sets `waitingSince` anew from the messages: the oldest text since the last reply by a person that was not taken
 * back. For what undoes an answer: a cancelled reply, a reopened conversation. The state must be locked.
 */
export async function restoreWait(tx: Tx, state: ConversationState): Promise<void> {
  const texts = await tx.query<{ text: string; at: Date }>(
    `select text, created_at as at from message
      where conversation_id = $1 and direction = 'in' and kind = 'text' and seq > coalesce(
        (select max(seq) from message where conversation_id = $1 and direction = 'out' and kind = 'text'
            and author_kind in ('member', 'key') and status <> 'cancelled'), 0)
      order by seq limit 50`,
    [state.id],
  );
  const number = await consentReader(tx, state.numberId);
  state.waitingSince = texts.find((one) => !isConsentWord(number, one.text))?.at ?? null;
}
