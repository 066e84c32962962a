import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import type { Hold } from "./hold.ts";
import { runEvent } from "./run-event.ts";

export type StepRecord = {
  stepId: string;
  kind: string;
  outcome: string;
  detail?: Record<string, string>;
  messageId?: string | null;
};

/** Writes what a run did at a step, in the transaction in which it did it: the next place in its story. */
export async function recordStep(hold: Hold, record: StepRecord): Promise<void> {
  const { tx, run, at } = hold;
  run.stepsTaken += 1;
  const written = tx.query(
    `insert into automation_run_step (run_id, position, step_id, kind, outcome, detail, message_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      run.id,
      run.stepsTaken,
      record.stepId,
      record.kind,
      record.outcome,
      JSON.stringify(record.detail ?? {}),
      record.messageId ?? null,
      at,
    ],
  );
  // Sent at once: where statements are pipelined, they travel together.
  await Promise.all([written, recordEvents(tx, [eventOf(hold, record)])]);
}

function eventOf(hold: Hold, { kind, outcome, messageId = null }: StepRecord) {
  const type = kind === "answer" && outcome === "answered" ? "automation.answered" : "automation.step-taken";
  return { ...runEvent(hold, type, { position: hold.run.stepsTaken, outcome }), messageId };
}
