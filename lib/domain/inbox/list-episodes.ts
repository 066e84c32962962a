import type { Episode } from "#lib/contract/conversation.ts";
import type { MemberRef } from "#lib/contract/member.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { findConversation } from "./find-conversation.ts";

type Row = {
  id: string;
  openedAt: Date;
  closedAt: Date | null;
  firstReplyAt: Date | null;
  closedBy: MemberRef | null;
  opening: string;
};

/** The stretches of a conversation from open to closed, newest first, each with how it began. */
export async function listEpisodes(actor: Actor, id: string): Promise<Episode[]> {
  await findConversation(readOnly(), actor, id, "conversation.read");
  const rows = await readOnly().query<Row>(
    `select e.id, e.opened_at as "openedAt", e.closed_at as "closedAt", e.first_reply_at as "firstReplyAt",
            case when m.id is not null then json_build_object('id', m.id, 'name', m.name) end as "closedBy",
            coalesce((select left(t.text, 120) from message t
                       where t.conversation_id = e.conversation_id and t.kind = 'text' and t.created_at >= e.opened_at
                       order by t.seq limit 1), '') as opening
       from episode e left join member m on m.id = e.closed_by_id
      where e.conversation_id = $1 order by e.opened_at desc limit 50`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    firstReplyAt: row.firstReplyAt?.toISOString() ?? null,
  }));
}
