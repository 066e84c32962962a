import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { changeConversation, eventBy } from "./change-conversation.ts";

/** Gives the conversation exactly these tags; new names become tags of the organisation. */
export function tagConversation(actor: Actor, id: string, names: readonly string[]): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.tag", async (state, tx, at) => {
    const wanted = [...new Set(names.map((name) => name.toLowerCase()))].sort();
    await tx.query(
      `insert into tag (id, name, created_at) select id, name, $3::timestamptz from unnest($1::uuid[], $2::text[]) as t(id, name)
       on conflict (name) do nothing`,
      [wanted.map(() => newId()), wanted, at],
    );
    await tx.query(
      `delete from conversation_tag ct using tag t
        where ct.conversation_id = $1 and t.id = ct.tag_id and not (t.name = any($2::text[]))`,
      [id, wanted],
    );
    await tx.query(
      `insert into conversation_tag (conversation_id, tag_id) select $1, id from tag where name = any($2::text[])
       on conflict do nothing`,
      [id, wanted],
    );
    return { events: [eventBy(actor, "conversation.tagged", state, at)] };
  });
}
