import type { Hold } from "./hold.ts";

export type StepRecord = {
  stepId: string;
  kind: string;
  outcome: string;
  detail?: Record<string, string>;
  messageId?: string | null;
};

/** Writes what a run did at a step, in the transaction in which it did it: the next place in its story. */
export async function recordStep({ tx, run, at }: Hold, record: StepRecord): Promise<void> {
  run.stepsTaken += 1;
  await tx.query(
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
}
