import { advanceRun, leadOn } from "../runs/advance-run.ts";
import type { Hold } from "../runs/hold.ts";
import { recordStep } from "../runs/record-step.ts";
import { sayDeed } from "../runs/say-deed.ts";
import type { CallStep } from "./begin-call.ts";

/** What a call came to: values taken, or why there are none (`unknown`: it may have been taken, nobody can tell). */
export type CallOutcome =
  { kind: "found"; values: Record<string, string> } | { kind: "failed"; why: string } | { kind: "unknown" };

/** Writes down what a call came to and goes on with the run: where it leads when it worked, or otherwise. */
export async function settleCall(hold: Hold, step: CallStep, outcome: CallOutcome): Promise<void> {
  const worked = outcome.kind === "found";
  const detail =
    outcome.kind === "found" ? outcome.values : { why: outcome.kind === "failed" ? outcome.why : "unknown" };
  if (outcome.kind === "found") Object.assign(hold.run.variables, outcome.values);
  await recordStep(hold, { stepId: step.id, kind: step.kind, outcome: outcome.kind, detail });
  const deeds = step.kind === "ticket" ? tickets : lookUps;
  await sayDeed(
    hold,
    worked ? deeds.worked : deeds.failed,
    worked ? saidOf(step, outcome.values) : (detail.why ?? ""),
  );
  leadOn(hold, worked ? step.next : step.otherwise);
  await advanceRun(hold);
}

const tickets = { worked: "ticket-made", failed: "ticket-failed" } as const;
const lookUps = { worked: "looked-up", failed: "look-up-failed" } as const;

function saidOf(step: CallStep, values: Record<string, string>): string {
  return step.kind === "ticket" ? (values.ticket ?? "") : Object.values(values).join(", ");
}
