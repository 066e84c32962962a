import type { StepOf } from "#lib/contract/automation/step.ts";
import { fillVariables } from "#lib/contract/automation/variables.ts";
import { applyChange } from "#lib/domain/inbox/change-conversation.ts";
import { assigning } from "#lib/domain/inbox/assign-conversation.ts";
import { AppError } from "#lib/platform/errors.ts";
import { allVariables } from "../runs/all-variables.ts";
import { addAutomaticNote } from "../runs/hand-over.ts";
import { authorOf, type Hold } from "../runs/hold.ts";
import { done, type Taken } from "./taken.ts";

/** Gives the conversation to a team or a member, with a note. Who has gone meanwhile gets nothing: it stays where it is. */
export async function route(hold: Hold, step: StepOf<"route">): Promise<Taken> {
  const { tx, afterCommit, state } = hold;
  const note = fillVariables(step.note, await allVariables(hold)).trim();
  if (note !== "") await addAutomaticNote(hold, note);
  const to = {
    ...(step.teamId === null ? {} : { teamId: step.teamId }),
    ...(step.memberId === null ? {} : { memberId: step.memberId }),
  };
  try {
    await applyChange(tx, afterCommit, state, assigning(authorOf(hold), to));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: "failed", detail: { why: error.message }, then: "go", to: step.next };
  }
  return done(step.next);
}
