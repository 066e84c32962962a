import { stepOf } from "#lib/contract/automation/definition.ts";
import type { Taken } from "../steps/taken.ts";
import { takeStep } from "../steps/take-step.ts";
import { endRun } from "./end-run.ts";
import { goTo } from "./go-to.ts";
import type { Hold } from "./hold.ts";
import { recordStep } from "./record-step.ts";
import { saveRun } from "./run.ts";

/** A run that takes more steps than this goes in a circle. */
const MOST_STEPS = 300;

/** Does what comes next in a run, step by step, until it must wait or ends. */
export async function advanceRun(hold: Hold): Promise<void> {
  const { run, version } = hold;
  while (run.status === "running") {
    if (run.stepId === null) return endRun(hold, "completed");
    const step = stepOf(version.definition, run.stepId);
    if (!step) return endRun(hold, "failed", `step ${run.stepId}`);
    if (run.stepsTaken >= MOST_STEPS) return endRun(hold, "too-many-steps", step.id);
    if (step.kind === "go-to") {
      const on = await goTo(hold, step);
      return on ? advanceRun(on) : undefined;
    }
    const taken = await takeStep(hold, step);
    await recordStep(hold, { stepId: step.id, kind: step.kind, ...recordOf(taken) });
    if (taken.then === "end") return endRun(hold, taken.reason, step.id);
    if (taken.then === "go") leadOn(hold, taken.to);
  }
  await saveRun(hold.tx, run);
}

/** Puts a run before its next step. */
export function leadOn({ run }: Hold, to: string | null): void {
  run.status = "running";
  run.stepId = to;
  run.tries = 0;
  run.dueAt = null;
  run.leaseUntil = null;
  run.questionId = null;
  run.questionSeq = null;
}

function recordOf({ outcome, detail, messageId }: Taken) {
  return { outcome, ...(detail && { detail }), messageId: messageId ?? null };
}
