import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { type Author, changeConversation, eventBy, signature, type Step } from "./change-conversation.ts";
import { endEpisode } from "./end-episode.ts";
import { nextActivity } from "./message-row.ts";

/** Ends the episode: nothing waits any more. Closing what is closed changes nothing. */
export function closeConversation(actor: Actor, id: string): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.close", closing(actor));
}

/** The change itself, by whoever may. */
export function closing(author: Author): Step {
  return async (state, tx, at) => {
    if (state.status === "closed") return null;
    await endEpisode(tx, author, state, at);
    return {
      rows: [nextActivity(state, { type: "closed" }, signature(author), at)],
      events: [eventBy(author, "conversation.closed", state, at)],
    };
  };
}
