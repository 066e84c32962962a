import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { type Author, changeConversation, eventBy, type Step } from "./change-conversation.ts";

/** Gives the conversation exactly these tags; new names become tags of the organisation. */
export function tagConversation(actor: Actor, id: string, names: readonly string[]): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.tag", async (state, tx, at) => {
    const wanted = plain(names);
    await tx.query(
      `delete from conversation_tag ct using tag t
        where ct.conversation_id = $1 and t.id = ct.tag_id and not (t.name = any($2::text[]))`,
      [id, wanted],
    );
    const added = await addTags(tx, id, wanted, at);
    return { events: [eventBy(actor, "conversation.tagged", state, at, { data: { added } })] };
  });
}

/** Puts tags on and takes others off, by whoever may; the rest stay. */
export function tagging(author: Author, { add, remove }: { add: string[]; remove: string[] }): Step {
  return async (state, tx, at) => {
    await tx.query(
      `delete from conversation_tag ct using tag t
        where ct.conversation_id = $1 and t.id = ct.tag_id and t.name = any($2::text[])`,
      [state.id, plain(remove)],
    );
    const added = await addTags(tx, state.id, plain(add), at);
    return { events: [eventBy(author, "conversation.tagged", state, at, { data: { added } })] };
  };
}

// Which were new to the conversation: their ids, with commas between.
async function addTags(tx: Tx, id: string, names: readonly string[], at: Date): Promise<string> {
  await tx.query(
    `insert into tag (id, name, created_at) select id, name, $3::timestamptz from unnest($1::uuid[], $2::text[]) as t(id, name)
     on conflict (name) do nothing`,
    [names.map(() => newId()), names, at],
  );
  const added = await tx.query<{ tagId: string }>(
    `insert into conversation_tag (conversation_id, tag_id) select $1, id from tag where name = any($2::text[])
     on conflict do nothing returning tag_id as "tagId"`,
    [id, names],
  );
  return added.map(({ tagId }) => tagId).join();
}

function plain(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))].sort();
}
