import { isOptedOut } from "#lib/domain/compliance/consent-in-force.ts";
import { readConsent } from "#lib/domain/compliance/read-consent.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { LiveBook } from "../live/live-book.ts";
import type { Found } from "../matching/keyword-index.ts";
import { endRun } from "../runs/end-run.ts";
import type { ConversationHold, Hold } from "../runs/hold.ts";
import { startRun } from "../runs/start-run.ts";
import { answerTo, askAgain, pendingQuestion, takeAnswer } from "../runs/take-answer.ts";
import { catchesAll, findCatchAll, mayBeginAgain } from "./catch-all.ts";
import { type Decision, decideText } from "./decide-text.ts";
import { holdRun } from "./hold-conversation.ts";
import { personSpokeAfter } from "./person-spoke.ts";

export type ReceivedText = { id: string; text: string; seq: number; at: Date };

/** Whether a text can lead to anything on its number, so that the others cost no lock. */
export function mayLeadSomewhere(book: LiveBook, number: OwnedNumber, text: string): boolean {
  return book.keywordsOn(number).find(text) !== null || catchesAll(book, number.id);
}

/**
 * Does what a text that came in leads to, on its locked conversation: an answer to the open question, a keyword's
 * automation, the catch-all, or nothing. A text that was taken before leads to nothing more.
 */
export async function takeReceived(
  hold: ConversationHold,
  book: LiveBook,
  number: OwnedNumber,
  text: ReceivedText,
): Promise<Decision> {
  const { tx, state } = hold;
  const [earlier, optedOut, run] = await Promise.all([
    whatItDid(hold, text.id),
    isOptedOut(tx, state),
    runLeftByPeople(hold),
  ]);
  if (earlier.taken) return "nothing";
  const consent = readConsent(number, { text: text.text }, optedOut);
  const question = run && pendingQuestion(run, text.seq);
  const answer = run && question && !consent ? await answerTo(run, question, text.text) : null;
  const found = book.keywordsOn(number).find(text.text);
  const asks = question !== null && question !== undefined;
  const rest = !consent && !optedOut && !run && !found && catchesAll(book, number.id);
  const others = rest ? await findCatchAll(hold, book, text) : { beginning: null, isWithPerson: false };
  const decision = decideText({
    isLaw: consent !== null || earlier.movedConsent,
    optedOut,
    question: asks ? (answer ? "fits" : "does-not-fit") : null,
    keyword: found && (found.typo ? "typo" : "right"),
    isRunning: run !== null,
    isWithPerson: others.isWithPerson,
    hasCatchAll: others.beginning !== null,
  });
  if (run && question && answer && decision === "answer") await takeAnswer(run, question, text, answer);
  else if (run && question && decision === "ask-again") await askAgain(run, question, text);
  else if (found && decision === "keyword") await startKeyword(hold, run, book, found, text);
  else if (run && decision === "law") await heedLaw(run, optedOut, consent?.kind === "wish");
  else if (run && decision === "running") await heedReopening(run);
  else if (others.beginning && decision === "catch-all") {
    const { beginning } = others;
    const trigger = { ...plain, kind: beginning.trigger.kind, messageId: text.id };
    const variables = { text: text.text, rest: text.text, keyword: "" };
    if (await mayBeginAgain(hold, beginning))
      await startRun(hold, {
        automation: beginning.automation,
        cause: `text:${text.id}`,
        trigger,
        variables,
      });
  }
  return decision;
}

const plain = { keyword: null, match: null, typo: false, hops: 0 };

async function startKeyword(
  hold: ConversationHold,
  run: Hold | null,
  book: LiveBook,
  found: Found,
  { id, text }: ReceivedText,
): Promise<void> {
  const automation = book.automations.get(found.automationId);
  if (!automation) return;
  if (run) await endRun(run, "replaced");
  const { keyword, match, typo, rest } = found;
  const trigger = { kind: "keyword", messageId: id, keyword, match, typo, hops: 0 };
  await startRun(hold, { automation, cause: `text:${id}`, trigger, variables: { text, rest, keyword } });
}

// A person who answered has taken over, also where their text's own event has not been followed yet.
async function runLeftByPeople(hold: ConversationHold): Promise<Hold | null> {
  const run = await holdRun(hold);
  if (!run || !(await personSpokeAfter(hold, run.run.startedSeq))) return run;
  await endRun(run, "taken-over");
  return null;
}

type Earlier = { taken: boolean; movedConsent: boolean };

// Whether it was taken before; and whether it was a word of consent when it came, which the ledger tells: YES of who was
// opted out is no answer afterwards either.
async function whatItDid({ tx, state }: ConversationHold, messageId: string): Promise<Earlier> {
  const [row] = await tx.query<Earlier>(
    `select exists (select 1 from automation_run where cause = $1)
              or exists (select 1 from automation_run_step where message_id = $2) as taken,
            exists (select 1 from consent_entry where address_id = $3 and message_id = $2) as "movedConsent"`,
    [`text:${messageId}`, messageId, state.addressId],
  );
  return row ?? { taken: false, movedConsent: false };
}

// HELP and START leave a run where it is; STOP and a wish in free words end it, and neither is ever its answer.
async function heedLaw(run: Hold, optedOut: boolean, isWish: boolean): Promise<void> {
  if (optedOut) await endRun(run, "opted-out");
  else if (isWish) await endRun(run, "opt-out-wish", "opt-out?");
}

// What waits to speak after a close is not wanted once they write again.
async function heedReopening(run: Hold): Promise<void> {
  if (run.run.trigger.kind === "closed" && run.run.status === "waiting") await endRun(run, "reopened");
}
