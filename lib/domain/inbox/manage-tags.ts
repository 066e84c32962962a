import type { Tag } from "#lib/contract/conversation.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { changeListed, type ListKind } from "#lib/domain/team/change-listed.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

const kind: ListKind = {
  action: "tag.manage",
  refusal: "Only admins and leads manage tags.",
  what: "tag",
  idName: "tagId",
  list: "tags",
  unique: { field: "name", taken: "There is a tag with this name already. Merge the two instead." },
};

/** How many conversations wear each tag, counted to 10,000. */
export async function countTagUses(actor: Actor): Promise<{ id: string; uses: number }[]> {
  allow(can(actor, kind.action), kind.refusal);
  return readOnly().query(
    `select t.id, (select count(*)::int from (select 1 from conversation_tag where tag_id = t.id limit 10000) u) as uses
       from tag t`,
  );
}

/** Makes a tag; names are kept in small letters. */
export async function createTag(actor: Actor, name: string): Promise<Tag> {
  const tag = { id: newId(), name: name.toLowerCase() };
  await changeListed(actor, kind, {
    type: "tag.created",
    id: tag.id,
    step: (tx) => tx.query("insert into tag (id, name) values ($1, $2) returning id", [tag.id, tag.name]),
  });
  return tag;
}

/** Gives a tag another name, on all that wear it. */
export async function renameTag(actor: Actor, id: string, name: string): Promise<Tag> {
  const tag = { id, name: name.toLowerCase() };
  await changeListed(actor, kind, {
    type: "tag.renamed",
    id,
    step: (tx) => tx.query("update tag set name = $2 where id = $1 returning id", [id, tag.name]),
  });
  return tag;
}

/** Puts one tag in the place of another wherever that is worn, and deletes the other. */
export async function mergeTag(actor: Actor, id: string, into: string): Promise<void> {
  if (id === into) throw invalid("into", "Choose another tag.");
  const step = async (tx: Tx) => {
    const other = await tx.query("select 1 from tag where id = $1 for share", [into]);
    if (other.length === 0) throw invalid("into", "This tag is not there any more.");
    await tx.query(
      `insert into conversation_tag (conversation_id, tag_id) select conversation_id, $2 from conversation_tag
        where tag_id = $1 on conflict do nothing`,
      [id, into],
    );
    return tx.query("delete from tag where id = $1 returning id", [id]);
  };
  await changeListed(actor, kind, { type: "tag.merged", id, step });
}

/** Deletes a tag, from all that wear it. */
export async function deleteTag(actor: Actor, id: string): Promise<void> {
  await changeListed(actor, kind, {
    type: "tag.deleted",
    id,
    step: (tx) => tx.query("delete from tag where id = $1 returning id", [id]),
  });
}
