import { questionOf } from "#lib/contract/automation/question-of.ts";
import type { StepOf } from "#lib/contract/automation/step.ts";
import { type Answer, readAnswer } from "../answers/read-answer.ts";
import { answerPlace } from "../answers/answer-place.ts";
import { askWith } from "../steps/ask.ts";
import { advanceRun, leadOn } from "./advance-run.ts";
import { endRun } from "./end-run.ts";
import { handOver } from "./hand-over.ts";
import type { Hold } from "./hold.ts";
import { recordStep } from "./record-step.ts";
import { saveRun } from "./run.ts";

export type Text = { id: string; text: string; seq: number };

/** The question that a run waits at, if a text came after it; null: no question is open for this text. */
export function pendingQuestion(
  { run, version }: Pick<Hold, "run" | "version">,
  seq: number,
): StepOf<"ask"> | null {
  if (run.status !== "asking" || run.stepId === null || seq <= (run.questionSeq ?? seq)) return null;
  return questionOf(version.definition, run.stepId);
}

/** Reads a text as the answer to a question; null where it does not fit. */
export async function answerTo(hold: Hold, question: StepOf<"ask">, text: string): Promise<Answer | null> {
  return readAnswer(text, question.answer, await answerPlace(hold));
}

/** Takes an answer that fits: kept under its name, and on with the run. */
export async function takeAnswer(
  hold: Hold,
  question: StepOf<"ask">,
  text: Text,
  answer: Answer,
): Promise<void> {
  hold.run.variables[question.saveAs] = answer.value;
  const detail = { [question.saveAs]: answer.value };
  const record = { stepId: question.id, kind: "answer", outcome: "answered", detail, messageId: text.id };
  await recordStep(hold, record);
  leadOn(hold, answer.next === undefined ? question.next : answer.next);
  await advanceRun({ ...hold, expected: true, answerId: text.id });
}

/** An answer that does not fit: asked again, and after the last try a person takes over with all that is known. */
export async function askAgain(hold: Hold, question: StepOf<"ask">, text: Text): Promise<void> {
  const { run } = hold;
  run.tries += 1;
  const record = { stepId: question.id, kind: "answer", outcome: "does-not-fit", messageId: text.id };
  await recordStep(hold, record);
  if (run.tries >= question.tries) return handOver(hold, question.text);
  const taken = await askWith({ ...hold, expected: true }, question.again ?? question.text);
  const messageId = taken.messageId ?? null;
  await recordStep(hold, { stepId: question.id, kind: "ask", outcome: taken.outcome, messageId });
  if (taken.then === "end") return endRun(hold, taken.reason, question.id);
  await saveRun(hold.tx, run);
}
