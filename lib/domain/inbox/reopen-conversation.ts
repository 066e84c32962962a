import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { changeConversation, eventBy, signature } from "./change-conversation.ts";
import { nextActivity } from "./message-row.ts";
import { openEpisodes } from "./open-episodes.ts";
import { restoreWait } from "./restore-wait.ts";

/** Starts a new episode by hand, with the wait that stood if the contact's last texts were never answered. */
export function reopenConversation(actor: Actor, id: string): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.close", async (state, tx, at) => {
    if (state.status === "open") return null;
    state.status = "open";
    state.snoozedUntil = null;
    await openEpisodes(tx, [{ conversationId: id, createdAt: at }]);
    await restoreWait(tx, state);
    return {
      rows: [nextActivity(state, { type: "reopened", cause: "member" }, signature(actor), at)],
      events: [eventBy(actor, "conversation.reopened", state, at)],
    };
  });
}
