import type { RunStep } from "#lib/contract/automation/run.ts";
import type { Trial } from "#lib/contract/automation/trial.ts";
import type { ConversationHold } from "../runs/hold.ts";

type Line = Trial["lines"][number];

/** What a rehearsal came to, read before it is undone. */
export async function readTrial({ tx, state }: ConversationHold, decisions: string[]): Promise<Trial> {
  const lines = await tx.query<Line>(
    `select kind, case when direction = 'in' then 'phone' else 'automation' end as by, text, segments, encoding, activity
       from message where conversation_id = $1 order by seq`,
    [state.id],
  );
  const steps = await tx.query<Omit<RunStep, "at"> & { at: Date }>(
    `select s.position, s.step_id as "stepId", s.kind, s.outcome, s.detail, s.message_id as "messageId", s.at
       from automation_run_step s join automation_run r on r.id = s.run_id
      where r.conversation_id = $1 order by r.started_at, r.id, s.position`,
    [state.id],
  );
  const [run] = await tx.query<NonNullable<Trial["run"]>>(
    `select status, step_id as "stepId", end_reason as "endReason", variables from automation_run
      where conversation_id = $1 order by started_at desc, id desc limit 1`,
    [state.id],
  );
  return {
    lines,
    decisions,
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    run: run ?? null,
  };
}
