import type { EndReason } from "#lib/contract/automation/run.ts";
import type { AutomationDeed } from "#lib/contract/message.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import type { Hold } from "./hold.ts";
import { saveRun } from "./run.ts";
import { runEvent } from "./run-event.ts";
import { sayDeed } from "./say-deed.ts";

/** Ends a run, for good. What people should know of it is said in the thread; a run that got to its end is not. */
export async function endRun(hold: Hold, reason: EndReason, what: string | null = null): Promise<void> {
  const { run, at } = hold;
  run.status = "ended";
  run.endReason = reason;
  run.endedAt = at;
  run.dueAt = null;
  run.leaseUntil = null;
  const deed = said[reason];
  await Promise.all([
    saveRun(hold.tx, run),
    recordEvents(hold.tx, [runEvent(hold, "automation.ended", { reason })]),
    deed && sayDeed(hold, deed, what),
  ]);
}

const said: Partial<Record<EndReason, AutomationDeed>> = {
  "taken-over": "taken-over",
  "handed-over": "handed-over",
  "no-answer": "no-answer",
  "not-sent": "not-sent",
  "opt-out-wish": "stopped",
  paused: "stopped",
  deleted: "stopped",
  "too-many-steps": "failed",
  failed: "failed",
};
