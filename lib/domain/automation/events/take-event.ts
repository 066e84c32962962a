import { isOptedOut } from "#lib/domain/compliance/consent-in-force.ts";
import type { LiveBook } from "../live/live-book.ts";
import { endRun } from "../runs/end-run.ts";
import type { ConversationHold } from "../runs/hold.ts";
import type { SeenEvent } from "./event.ts";
import { holdConversation, holdRun } from "./hold-conversation.ts";
import { ourNumber } from "#lib/domain/numbers/our-number.ts";
import { personSpokeAfter } from "./person-spoke.ts";
import { startAtEvent } from "./start-at-event.ts";
import { noteQuestion } from "./note-question.ts";
import { mayLeadSomewhere, takeReceived } from "./take-received.ts";

/** What all events of one conversation in a read share: whether an earlier one may have begun a run. */
export type Following = { mayRun: boolean };

/** Does what one event leads to. Doing it again, after a crash, does nothing more. */
export async function takeEvent(event: SeenEvent, book: LiveBook, following: Following): Promise<void> {
  const { conversationId, numberId } = event;
  if (conversationId === null || numberId === null) return;
  const mayRun = event.runId !== null || following.mayRun;
  switch (event.type) {
    case "message.received":
      return takeText(event, book, following);
    case "message.queued":
      if (mayRun && isPerson(event)) await holdConversation(conversationId, stepBack);
      return;
    case "message.status-changed":
      if (mayRun && (event.questionId === null || event.questionId === event.messageId))
        await holdConversation(conversationId, (hold) => noteQuestion(hold, event.messageId));
      return;
    case "consent.changed":
      if (event.data.action === "opt-out") return endForOptedOut(conversationId);
      return startAtEvent(event, book, "opted-in", following);
    case "conversation.closed":
      if (mayRun && isPerson(event)) await holdConversation(conversationId, endForClosed);
      return startAtEvent(event, book, "closed", following);
    case "conversation.tagged":
      return startAtEvent(event, book, "tagged", following);
    default:
      return;
  }
}

async function takeText(event: SeenEvent, book: LiveBook, following: Following): Promise<void> {
  const { conversationId, messageId, text, messageSeq, numberId } = event;
  if (!conversationId || !messageId || !numberId || text === null || messageSeq === null) return;
  // Short codes and names are machines; a text that misses a part may say something else.
  if (event.addressKind !== "phone" || event.data.incomplete === true) return;
  const number = await ourNumber(numberId);
  if (!number) return;
  const mayRun = event.runId !== null || following.mayRun;
  if (!mayRun && !mayLeadSomewhere(book, number, text)) return;
  following.mayRun = true;
  const received = { id: messageId, text, seq: messageSeq, at: event.at };
  await holdConversation(conversationId, async (hold) => {
    await takeReceived(hold, book, number, received);
  });
}

function isPerson({ actorKind }: SeenEvent): boolean {
  return actorKind === "member" || actorKind === "key";
}

async function stepBack(hold: ConversationHold): Promise<void> {
  const run = await holdRun(hold);
  if (run && (await personSpokeAfter(hold, run.run.startedSeq))) await endRun(run, "taken-over");
}

async function endForClosed(hold: ConversationHold): Promise<void> {
  const run = await holdRun(hold);
  if (run && hold.state.status === "closed" && run.run.trigger.kind !== "closed") await endRun(run, "closed");
}

// A STOP to one of our numbers ends what runs on the others too, each under its own lock.
async function endForOptedOut(conversationId: string): Promise<void> {
  const ids: string[] = [];
  await holdConversation(conversationId, async ({ tx, state }) => {
    const rows = await tx.query<{ id: string }>(
      `select conversation_id as id from automation_run where address_id = $1 and ended_at is null`,
      [state.addressId],
    );
    ids.push(...rows.map(({ id }) => id));
  });
  for (const id of ids)
    await holdConversation(id, async (hold) => {
      const run = await holdRun(hold);
      if (run && (await isOptedOut(hold.tx, hold.state))) await endRun(run, "opted-out");
    });
}
