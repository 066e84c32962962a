import { type ConversationState, readConversation } from "#lib/domain/inbox/conversation-state.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** All conversations of a contact, whoever may see them: for what concerns the person, such as consent. */
export async function conversationsOfContact(tx: Tx, contactId: string): Promise<ConversationState[]> {
  const rows = await tx.query<{ id: string }>(
    `select c.id from conversation c join contact_address ca on ca.address_id = c.address_id
      where ca.contact_id = $1 and ca.held_until is null order by c.id`,
    [contactId],
  );
  const states = await Promise.all(rows.map((row) => readConversation(tx, row.id)));
  return states.filter((state) => state !== null);
}
