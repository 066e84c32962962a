import type { SavedReply, SavedReplyInput } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { changeListed, type ListKind } from "#lib/domain/team/change-listed.ts";
import { newId } from "#lib/platform/ids.ts";

const kind: ListKind = {
  action: "saved-reply.manage",
  refusal: "Only admins and leads manage saved replies.",
  what: "saved reply",
  idName: "savedReplyId",
  list: "saved-replies",
  unique: { field: "title", taken: "There is a saved reply with this title already." },
};

/** Adds a text that "/" inserts. */
export async function createSavedReply(actor: Actor, { title, text }: SavedReplyInput): Promise<SavedReply> {
  const values = [newId(), title, text] as const;
  await changeListed(actor, kind, {
    type: "saved-reply.created",
    id: values[0],
    step: (tx) =>
      tx.query("insert into saved_reply (id, title, text) values ($1, $2, $3) returning id", values),
  });
  return { id: values[0], title, text };
}

/** Changes a saved reply; texts sent with it stay as they were. */
export async function changeSavedReply(
  actor: Actor,
  id: string,
  { title, text }: SavedReplyInput,
): Promise<SavedReply> {
  await changeListed(actor, kind, {
    type: "saved-reply.changed",
    id,
    step: (tx) =>
      tx.query("update saved_reply set title = $2, text = $3 where id = $1 returning id", [id, title, text]),
  });
  return { id, title, text };
}

/** Deletes a saved reply. */
export async function deleteSavedReply(actor: Actor, id: string): Promise<void> {
  await changeListed(actor, kind, {
    type: "saved-reply.deleted",
    id,
    step: (tx) => tx.query("delete from saved_reply where id = $1 returning id", [id]),
  });
}
