import type { StepOf } from "#lib/contract/automation/step.ts";
import { fillVariables } from "#lib/contract/automation/variables.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { allVariables } from "../runs/all-variables.ts";
import { addAutomaticNote } from "../runs/hand-over.ts";
import type { Hold } from "../runs/hold.ts";
import { runEvent } from "../runs/run-event.ts";
import { done, type Taken } from "./taken.ts";

/** Tells the team something about this conversation: a note in it, and an event for whoever notifies. */
export async function notify(hold: Hold, step: StepOf<"notify">): Promise<Taken> {
  const note = fillVariables(step.note, await allVariables(hold)).trim();
  if (note !== "") await addAutomaticNote(hold, note);
  await recordEvents(hold.tx, [runEvent(hold, "automation.notified")]);
  return done(step.next);
}
