import type { ConversationHold } from "../runs/hold.ts";

/** Whether a person has answered in a conversation after a message: then no automation goes on there. */
export async function personSpokeAfter({ tx, state }: ConversationHold, seq: number): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from message
      where conversation_id = $1 and seq > $2 and direction = 'out' and kind = 'text' and status <> 'cancelled'
        and (author_kind = 'member' or (author_kind = 'key' and purpose = 'conversational')) limit 1`,
    [state.id, seq],
  );
  return rows.length > 0;
}

/** Whether a person answers here: someone has in this episode, or owned it already when the text came. */
export async function isWithPerson({ tx, state }: ConversationHold, textAt: Date): Promise<boolean> {
  const [episode] = await tx.query<{ replied: boolean; before: boolean }>(
    `select first_reply_at is not null as replied, opened_at < $2 as before
       from episode where conversation_id = $1 and closed_at is null`,
    [state.id, textAt],
  );
  return episode !== undefined && (episode.replied || (episode.before && state.assigneeId !== null));
}

/** Whether a person wrote here within the last hour: they are at it, whatever the clock says. */
export async function personWroteLately({ tx, state, at }: ConversationHold): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from (select direction, kind, author_kind, created_at from message where conversation_id = $1
                     order by seq desc limit 50) m
      where direction = 'out' and kind = 'text' and author_kind = 'member' and created_at > $2 limit 1`,
    [state.id, new Date(at.getTime() - 3_600_000)],
  );
  return rows.length > 0;
}
