import type { StepOf } from "#lib/contract/automation/step.ts";
import { readAnswer } from "../answers/read-answer.ts";
import { answerPlace } from "../answers/answer-place.ts";
import type { Hold } from "../runs/hold.ts";
import { say } from "../runs/say.ts";
import type { Taken } from "./taken.ts";

/** Asks, and waits for the answer; where the words after the keyword are one already, nothing is asked. */
export async function ask(hold: Hold, step: StepOf<"ask">): Promise<Taken> {
  const { run } = hold;
  const rest = run.variables.rest ?? "";
  if (step.fromKeyword && rest !== "") {
    const answer = readAnswer(rest, step.answer, await answerPlace(hold));
    if (answer) {
      run.variables[step.saveAs] = answer.value;
      const to = answer.next === undefined ? step.next : answer.next;
      return { outcome: "answered", detail: { [step.saveAs]: answer.value }, then: "go", to };
    }
  }
  return askWith(hold, step.text);
}

/** Sends the words of a question; from now on the run waits for what comes after it. */
export async function askWith(hold: Hold, words: string): Promise<Taken> {
  const { run } = hold;
  const said = await say(hold, words);
  if (said.kind === "refused") return { outcome: said.reason, then: "end", reason: said.reason };
  if (said.kind === "empty") return { outcome: "empty", then: "end", reason: "failed" };
  run.status = "asking";
  run.questionSeq = said.row.seq;
  run.questionId = said.row.id;
  // Patience begins when it was really sent, which its message's own events tell.
  run.dueAt = null;
  return { outcome: "asked", messageId: said.row.id, then: "rest" };
}
