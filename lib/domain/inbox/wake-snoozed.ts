import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { lockFreeConversations, saveConversations } from "./conversation-state.ts";
import { insertMessages } from "./insert-messages.ts";
import { nextActivity } from "./message-row.ts";
import { publishConversation, publishMessages } from "./publish.ts";
import { recordEvents } from "./record-events.ts";

const system = { authorKind: "system", authorId: null, authorName: null } as const;

/** Brings back conversations whose snooze has ended, up to 100 at a time; returns how many. The worker calls it. */
export function wakeSnoozed(): Promise<number> {
  return inTransaction(async (tx, afterCommit) => {
    const at = now();
    const due = await tx.query<{ id: string }>(
      `select id from conversation where status = 'snoozed' and snoozed_until <= $1 order by snoozed_until limit 100`,
      [at],
    );
    if (due.length === 0) return 0;
    const locked = await lockFreeConversations(
      tx,
      due.map((row) => row.id),
    );
    // Between the look and the lock a text may have woken it.
    const states = locked.filter((state) => state.status === "snoozed" && (state.snoozedUntil ?? at) <= at);
    const rows = states.map((state) => {
      state.status = "open";
      state.snoozedUntil = null;
      return nextActivity(state, { type: "woken", cause: "time" }, system, at);
    });
    await insertMessages(tx, rows);
    await saveConversations(tx, states);
    await recordEvents(
      tx,
      states.map((state) => ({
        type: "conversation.woken",
        at,
        actorKind: "system",
        conversationId: state.id,
      })),
    );
    afterCommit(() => {
      states.forEach((state, index) => {
        publishMessages(state, rows.slice(index, index + 1));
        publishConversation(state);
      });
    });
    return states.length;
  });
}
