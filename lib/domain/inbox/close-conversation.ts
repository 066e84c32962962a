import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { changeConversation, eventBy, signature } from "./change-conversation.ts";
import { endEpisode } from "./end-episode.ts";
import { nextActivity } from "./message-row.ts";

/** Ends the episode: nothing waits any more. Closing what is closed changes nothing. */
export function closeConversation(actor: Actor, id: string): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.close", async (state, tx, at) => {
    if (state.status === "closed") return null;
    await endEpisode(tx, actor, state, at);
    return {
      rows: [nextActivity(state, { type: "closed" }, signature(actor), at)],
      events: [eventBy(actor, "conversation.closed", state, at)],
    };
  });
}
