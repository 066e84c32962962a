import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { changeConversation, eventBy, signature } from "./change-conversation.ts";
import { nextActivity } from "./message-row.ts";

/** Ends the episode: nothing waits any more. Closing what is closed changes nothing. */
export function closeConversation(actor: Actor, id: string): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.close", async (state, tx, at) => {
    if (state.status === "closed") return null;
    state.status = "closed";
    state.snoozedUntil = null;
    state.waitingSince = null;
    await tx.query(
      `update episode set closed_at = greatest($2, opened_at), closed_by_id = $3 where conversation_id = $1 and closed_at is null`,
      [id, at, actor.kind === "member" ? actor.id : null],
    );
    return {
      rows: [nextActivity(state, { type: "closed" }, signature(actor), at)],
      events: [eventBy(actor, "conversation.closed", state, at)],
    };
  });
}
