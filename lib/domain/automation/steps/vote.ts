import type { VoteStep } from "#lib/contract/automation/vote-step.ts";
import { type Ballot, castVote } from "#lib/domain/polls/cast-vote.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { addOption, keepPoll } from "#lib/domain/polls/keep-polls.ts";
import { readChoice } from "../answers/read-choice.ts";
import type { Hold } from "../runs/hold.ts";
import { runEvent } from "../runs/run-event.ts";
import { say } from "../runs/say.ts";
import { askWith } from "./ask.ts";
import type { Taken } from "./taken.ts";

type Case = keyof VoteStep["texts"];

/** Counts the text as its phone's vote and says what it came to; where it names no option, it asks and waits for one. */
export async function vote(hold: Hold, step: VoteStep): Promise<Taken> {
  const { tx, state, run, at } = hold;
  const messageId = hold.answerId ?? run.trigger.messageId;
  const castAt = messageId && (await providerTime(hold, messageId));
  // Only a text is a vote: its phone is the proof.
  if (!messageId || !castAt) return { outcome: "no-text", then: "go", to: step.next };
  const shut = shutAt(step, castAt);
  if (shut) return answer(hold, step, shut);
  const { rest = "", keyword = "" } = run.variables;
  const words = run.variables[step.id] ?? (rest.trim() || keyword);
  const chosen = readChoice(
    words,
    step.options.map((option) => ({ ...option, next: undefined })),
  );
  if (!chosen) return askWith(hold, rest.trim() === "" ? step.question : step.texts.notAnOption);
  const pollId = await pollOf(hold, step, chosen.value);
  const ballot = { pollId, addressId: state.addressId, option: chosen.value, messageId, castAt };
  const cast = await castVote(tx, step.rule, ballot, at);
  if (cast.outcome !== "already") await tellOfVote(hold, ballot, cast.outcome);
  run.variables.vote = cast.option;
  return answer(hold, step, cast.outcome);
}

// What was voted for is in the vote alone: it may change, and is erased there.
async function tellOfVote(hold: Hold, { pollId, messageId }: Ballot, outcome: string): Promise<void> {
  await recordEvents(hold.tx, [{ ...runEvent(hold, "vote.cast", { pollId, outcome }), messageId }]);
}

function shutAt({ opensAt, closesAt }: VoteStep, castAt: Date): "notYet" | "closed" | null {
  if (opensAt !== null && castAt < new Date(opensAt)) return "notYet";
  return closesAt !== null && castAt >= new Date(closesAt) ? "closed" : null;
}

// A provider's clock may be wrong, but no text was sent after it came.
async function providerTime({ tx }: Hold, messageId: string): Promise<Date | null> {
  const [text] = await tx.query<{ at: Date }>(
    `select least(sent_at, created_at) as at from message where id = $1`,
    [messageId],
  );
  return text?.at ?? null;
}

// Kept when it was published; a draft that is tried has none yet, and an older version may have options of its own.
async function pollOf({ tx, version, at }: Hold, step: VoteStep, option: string): Promise<string> {
  const [poll] = await tx.query<{ id: string; has: boolean }>(
    `select p.id, exists (select from poll_option o where o.poll_id = p.id and o.value = $3) as has
       from poll p where p.automation_id = $1 and p.step_id = $2`,
    [version.automationId, step.id, option],
  );
  if (!poll) return keepPoll(tx, version.automationId, step, at);
  if (!poll.has) await addOption(tx, poll.id, option);
  return poll.id;
}

async function answer(hold: Hold, step: VoteStep, what: Case): Promise<Taken> {
  const detail = { vote: hold.run.variables.vote ?? "" };
  const said = await say(hold, step.texts[what]);
  // The vote counts, whether or not its phone can be told.
  if (said.kind === "refused") return { outcome: what, detail, then: "end", reason: said.reason };
  const messageId = said.kind === "said" ? { messageId: said.row.id } : {};
  return { outcome: what, detail, ...messageId, then: "go", to: step.next };
}
