import type { SavedReply, SavedReplyInput } from "#lib/contract/conversation.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import type { EventType } from "#lib/domain/inbox/record-events.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, unlessTaken } from "#lib/domain/team/refuse.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId, newId } from "#lib/platform/ids.ts";

/** Adds a text that "/" inserts. */
export async function createSavedReply(actor: Actor, { title, text }: SavedReplyInput): Promise<SavedReply> {
  const id = newId();
  await change(actor, "saved-reply.created", id, (tx) =>
    tx.query("insert into saved_reply (id, title, text) values ($1, $2, $3) returning id", [id, title, text]),
  );
  return { id, title, text };
}

/** Changes a saved reply; texts sent with it stay as they were. */
export async function changeSavedReply(
  actor: Actor,
  id: string,
  input: SavedReplyInput,
): Promise<SavedReply> {
  const { title, text } = input;
  await change(actor, "saved-reply.changed", id, (tx) =>
    tx.query("update saved_reply set title = $2, text = $3 where id = $1 returning id", [id, title, text]),
  );
  return { id, title, text };
}

/** Deletes a saved reply. */
export async function deleteSavedReply(actor: Actor, id: string): Promise<void> {
  await change(actor, "saved-reply.deleted", id, (tx) =>
    tx.query("delete from saved_reply where id = $1 returning id", [id]),
  );
}

async function change(
  actor: Actor,
  type: EventType,
  id: string,
  step: (tx: Tx) => Promise<unknown[]>,
): Promise<void> {
  allow(can(actor, "saved-reply.manage"), "Only admins and leads manage saved replies.");
  if (!isId(id)) throw notFound("saved reply");
  await unlessTaken("title", "There is a saved reply with this title already.", () =>
    inTransaction(async (tx, afterCommit) => {
      if ((await step(tx)).length === 0) throw notFound("saved reply");
      await recordChange(tx, afterCommit, actor, {
        type,
        data: { savedReplyId: id },
        nouns: ["saved-replies"],
      });
    }),
  );
}
