import type { Definition } from "./definition.ts";
import { stepOf } from "./definition.ts";
import type { StepOf } from "./step.ts";
import type { VoteStep } from "./vote-step.ts";

const PATIENCE_MINUTES = 60;

/** The question that a run may wait at in a step: its own, or that of a vote which a text has not answered yet. */
export function questionOf(definition: Definition, id: string): StepOf<"ask"> | null {
  const step = stepOf(definition, id);
  if (step?.kind === "vote") return questionOfVote(step);
  return step?.kind === "ask" ? step : null;
}

// Answered, it comes back to the vote, which counts it.
function questionOfVote({ id, question, options, texts, next }: VoteStep): StepOf<"ask"> {
  return {
    id,
    kind: "ask",
    text: question,
    answer: { type: "choice", options },
    saveAs: id,
    fromKeyword: false,
    again: texts.notAnOption,
    tries: 3,
    patienceMinutes: PATIENCE_MINUTES,
    next: id,
    onSilence: next,
  };
}
