import type { StepOf } from "#lib/contract/automation/step.ts";
import type { Hold } from "../runs/hold.ts";
import type { Taken } from "./taken.ts";

/**
 * A call to another system is made outside of any transaction: written down here as about to be made, so that a crash
 * leaves its trace, and due at once.
 */
export function call({ run, at }: Hold, _step: StepOf<"look-up"> | StepOf<"ticket">): Taken {
  run.status = "calling";
  run.dueAt = at;
  run.leaseUntil = null;
  return { outcome: "calling", then: "rest" };
}
