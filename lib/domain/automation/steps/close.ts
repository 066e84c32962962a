import type { StepOf } from "#lib/contract/automation/step.ts";
import { applyChange } from "#lib/domain/inbox/change-conversation.ts";
import { closing } from "#lib/domain/inbox/close-conversation.ts";
import { authorOf, type Hold } from "../runs/hold.ts";
import { done, type Taken } from "./taken.ts";

/** Closes the conversation: nobody waits for a person any more. */
export async function close(hold: Hold, step: StepOf<"close">): Promise<Taken> {
  await applyChange(hold.tx, hold.afterCommit, hold.state, closing(authorOf(hold)));
  return done(step.next);
}
