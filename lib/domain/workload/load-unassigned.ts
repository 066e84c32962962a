import type { LaneConversation } from "#lib/contract/workload.ts";
import type { Params } from "#lib/domain/inbox/visible.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { type ConversationRow, contactJoins, presentToken, tokenColumns } from "./lane-conversation.ts";

const SHOWN = 200;

export type Scope = { params: Params; sql: string };

/** What is open and nobody's: who waits, the longest first, then what does not wait, the newest first. */
export async function loadUnassigned({ params, sql }: Scope): Promise<LaneConversation[]> {
  // Two branches, each with an index that has its order: neither walks through what others own.
  const open = `from conversation c where c.status = 'open' and c.assignee_id is null and ${sql}`;
  const rows = await readOnly().query<ConversationRow>(
    `select ${tokenColumns}, left(m.text, 120) as "lastText"
       from ((select c.id, c.waiting_since as since, null::timestamptz as at ${open} and c.waiting_since is not null
               order by c.waiting_since, c.id limit ${SHOWN})
             union all
             (select c.id, null, c.last_activity_at ${open} and c.waiting_since is null
               order by c.last_activity_at desc, c.id desc limit ${SHOWN})) as page
       join conversation c on c.id = page.id
       ${contactJoins}
       left join message m on m.conversation_id = c.id and m.seq = c.last_message_seq
      order by page.since nulls last, page.at desc limit ${SHOWN}`,
    params.values,
  );
  return rows.map(presentToken);
}
