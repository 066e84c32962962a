import type { Tag } from "#lib/contract/conversation.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import type { EventType } from "#lib/domain/inbox/record-events.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, invalid, unlessTaken } from "#lib/domain/team/refuse.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId, newId } from "#lib/platform/ids.ts";

const NAME_TAKEN = "There is a tag with this name already. Merge the two instead.";

/** How many conversations wear each tag, counted to 10,000. */
export async function countTagUses(actor: Actor): Promise<{ id: string; uses: number }[]> {
  requireManage(actor);
  return readOnly().query(
    `select t.id, (select count(*)::int from (select 1 from conversation_tag where tag_id = t.id limit 10000) u) as uses
       from tag t`,
  );
}

/** Makes a tag; names are kept in small letters. */
export async function createTag(actor: Actor, name: string): Promise<Tag> {
  const tag = { id: newId(), name: name.toLowerCase() };
  await change(actor, "tag.created", tag.id, (tx) =>
    tx.query("insert into tag (id, name) values ($1, $2) returning id", [tag.id, tag.name]),
  );
  return tag;
}

/** Gives a tag another name, on all that wear it. */
export async function renameTag(actor: Actor, id: string, name: string): Promise<Tag> {
  const tag = { id, name: name.toLowerCase() };
  await change(actor, "tag.renamed", id, (tx) =>
    tx.query("update tag set name = $2 where id = $1 returning id", [id, tag.name]),
  );
  return tag;
}

/** Puts one tag in the place of another wherever that is worn, and deletes the other. */
export async function mergeTag(actor: Actor, id: string, into: string): Promise<void> {
  if (id === into) throw invalid("into", "Choose another tag.");
  await change(actor, "tag.merged", id, async (tx) => {
    const other = await tx.query("select 1 from tag where id = $1 for share", [into]);
    if (other.length === 0) throw invalid("into", "This tag is not there any more.");
    await tx.query(
      `insert into conversation_tag (conversation_id, tag_id) select conversation_id, $2 from conversation_tag
        where tag_id = $1 on conflict do nothing`,
      [id, into],
    );
    return tx.query("delete from tag where id = $1 returning id", [id]);
  });
}

/** Deletes a tag, from all that wear it. */
export async function deleteTag(actor: Actor, id: string): Promise<void> {
  await change(actor, "tag.deleted", id, (tx) =>
    tx.query("delete from tag where id = $1 returning id", [id]),
  );
}

async function change(
  actor: Actor,
  type: EventType,
  id: string,
  step: (tx: Tx) => Promise<unknown[]>,
): Promise<void> {
  requireManage(actor);
  if (!isId(id)) throw notFound("tag");
  await unlessTaken("name", NAME_TAKEN, () =>
    inTransaction(async (tx, afterCommit) => {
      if ((await step(tx)).length === 0) throw notFound("tag");
      await recordChange(tx, afterCommit, actor, { type, data: { tagId: id }, nouns: ["tags"] });
    }),
  );
}

function requireManage(actor: Actor): void {
  allow(can(actor, "tag.manage"), "Only admins and leads manage tags.");
}
