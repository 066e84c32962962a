import type { StepOf } from "#lib/contract/automation/step.ts";
import { currentBook } from "../live/live-book.ts";
import { beginRun } from "./begin-run.ts";
import { endRun } from "./end-run.ts";
import { handOver } from "./hand-over.ts";
import type { Hold } from "./hold.ts";
import { recordStep } from "./record-step.ts";

/** So many automations may lead from one to the next: beyond, they lead in a circle. */
const MOST_IN_A_ROW = 5;

/**
 * Ends this run and begins another automation with all that is known, to be advanced by the caller. Null: it is not live,
 * and a person is needed instead, or it has gone on too often.
 */
export async function goTo(hold: Hold, step: StepOf<"go-to">): Promise<Hold | null> {
  const { tx, run } = hold;
  const target = (await currentBook(tx)).automations.get(step.automationId);
  await recordStep(hold, { stepId: step.id, kind: step.kind, outcome: target ? "done" : "not-live" });
  const { hops } = run.trigger;
  if (!target) await handOver(hold, step.id);
  else if (hops >= MOST_IN_A_ROW) await endRun(hold, "too-many-steps", step.id);
  if (!target || hops >= MOST_IN_A_ROW) return null;
  await endRun(hold, "went-on");
  const trigger = { ...run.trigger, hops: hops + 1 };
  return beginRun(hold, { automation: target, cause: `go-to:${run.id}`, trigger, variables: run.variables });
}
