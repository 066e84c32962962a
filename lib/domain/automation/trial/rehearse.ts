import { stepOf } from "#lib/contract/automation/definition.ts";
import type { Definition } from "#lib/contract/automation/definition.ts";
import type { Trial, TrialInput } from "#lib/contract/automation/trial.ts";
import { appendConsent, newConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { readConsent } from "#lib/domain/compliance/read-consent.ts";
import { lockConversation, saveConversations } from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { nextMessage } from "#lib/domain/inbox/message-row.ts";
import { openConversations } from "#lib/domain/inbox/open-conversations.ts";
import { makeStorable } from "#lib/domain/inbox/take-text.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { type PreparedCall, prepareCall } from "../calls/begin-call.ts";
import { type CallOutcome, settleCall } from "../calls/settle-call.ts";
import { holdRun } from "../events/hold-conversation.ts";
import { takeReceived } from "../events/take-received.ts";
import { type LiveBook, makeBook } from "../live/live-book.ts";
import { goOnAfterWait, goOnInSilence } from "../runs/continue-run.ts";
import type { ConversationHold } from "../runs/hold.ts";
import { readTrial } from "./read-trial.ts";

type Draft = { id: string; name: string; definition: Definition };
type Turn = TrialInput["turns"][number];
export type Played = { kind: "done"; trial: Trial } | { kind: "asks"; call: PreparedCall };

/**
 * Plays a draft with the real engine against a phone made for it, and undoes everything. `outcomes` answer the calls to
 * other systems in their order; the first that has no answer yet is what it asks for.
 */
export async function rehearse(
  draft: Draft,
  number: OwnedNumber,
  turns: readonly Turn[],
  outcomes: readonly CallOutcome[],
): Promise<Played> {
  try {
    await inTransaction(async (tx) => {
      const hold = await openStage(tx, number);
      const book = await stageBook(tx, draft);
      throw new Undo(await play(hold, book, number, turns, [...outcomes]));
    });
  } catch (error) {
    if (error instanceof Undo) return error.played;
    throw error;
  }
  throw new Error("A rehearsal must end undone");
}

class Undo extends Error {
  readonly played: Played;
  constructor(played: Played) {
    super("Nothing of this is real");
    this.played = played;
  }
}

async function openStage(tx: Tx, number: OwnedNumber): Promise<ConversationHold> {
  const at = now();
  // No numbering plan has it, and nobody else's rehearsal has the same.
  const value = `+999${String(Math.floor(Math.random() * 1e11)).padStart(11, "0")}`;
  const address = { kind: "phone", value, country: "" } as const;
  const [id = ""] = await openConversations(
    tx,
    [{ address, numberId: number.id, teamId: number.defaultTeamId }],
    at,
  );
  const state = await lockConversation(tx, id);
  if (!state) throw new Error("The conversation of a rehearsal is not there");
  return { tx, afterCommit: () => undefined, state, at };
}

async function stageBook(tx: Tx, { id, name, definition }: Draft): Promise<LiveBook> {
  const versionId = newId();
  await tx.query(
    `insert into automation_version (id, automation_id, number, definition, draft_revision, published_by_kind, published_by_id, published_at)
     values ($1, $2, -1, $3, 0, 'system', $1, $4)`,
    [versionId, id, JSON.stringify(definition), now()],
  );
  return makeBook("trial", [{ id, name, versionId, publishedAt: now(), definition }]);
}

async function play(
  hold: ConversationHold,
  book: LiveBook,
  number: OwnedNumber,
  turns: readonly Turn[],
  outcomes: CallOutcome[],
): Promise<Played> {
  const decisions: string[] = [];
  for (const turn of turns) {
    hold.at = new Date(hold.at.getTime() + 1_000);
    decisions.push("text" in turn ? await takeTurn(hold, book, number, turn.text) : await beSilent(hold));
    const call = await goOn(hold, outcomes);
    if (call) return { kind: "asks", call };
  }
  return { kind: "done", trial: await readTrial(hold, decisions) };
}

async function takeTurn(
  hold: ConversationHold,
  book: LiveBook,
  number: OwnedNumber,
  given: string,
): Promise<string> {
  const { tx, state, at } = hold;
  const text = makeStorable(given);
  const author = { authorKind: "contact", direction: "in", kind: "text", status: "received" } as const;
  const row = nextMessage(state, { ...author, text, createdAt: at });
  state.status = "open";
  await insertMessages(tx, [row]);
  const reading = readConsent(number, { text }, false);
  if (reading?.kind === "word" && reading.family === "opt-out")
    await appendConsent(tx, [{ ...newConsentEntry(state.addressId, "opt-out", at), messageId: row.id }]);
  await saveConversations(tx, [state]);
  return takeReceived(hold, book, number, { id: row.id, text, seq: row.seq, at });
}

async function beSilent(hold: ConversationHold): Promise<string> {
  const run = await holdRun(hold);
  if (run?.run.status !== "asking") return "nothing";
  await goOnInSilence(run);
  return "silence";
}

// Waits are over at once; other systems have answered, or must be asked first.
async function goOn(hold: ConversationHold, outcomes: CallOutcome[]): Promise<PreparedCall | null> {
  for (;;) {
    const run = await holdRun(hold);
    if (run?.run.status === "waiting") await goOnAfterWait(run);
    else if (run?.run.status === "calling") {
      const step = stepOf(run.version.definition, run.run.stepId ?? "");
      if (step?.kind !== "look-up" && step?.kind !== "ticket") return null;
      const outcome = outcomes.shift();
      if (!outcome) return prepareCall(run, step);
      await settleCall(run, step, outcome);
    } else return null;
  }
}
