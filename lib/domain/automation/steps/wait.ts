import type { StepOf } from "#lib/contract/automation/step.ts";
import type { Hold } from "../runs/hold.ts";
import type { Taken } from "./taken.ts";

/** Rests for a time; nothing holds anything meanwhile. */
export function wait({ run, at }: Hold, step: StepOf<"wait">): Taken {
  run.status = "waiting";
  run.dueAt = new Date(at.getTime() + step.minutes * 60_000);
  return { outcome: "waiting", detail: { until: run.dueAt.toISOString() }, then: "rest" };
}
