import type { EndReason, RunStatus, RunTrigger } from "#lib/contract/automation/run.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** One person's way through a version, while its conversation is locked: steps change it in memory, saved once. */
export type Run = {
  id: string;
  automationId: string;
  versionId: string;
  conversationId: string;
  addressId: string;
  cause: string;
  trigger: RunTrigger;
  status: RunStatus;
  stepId: string | null;
  variables: Record<string, string>;
  tries: number;
  stepsTaken: number;
  startedSeq: number;
  questionSeq: number | null;
  questionId: string | null;
  dueAt: Date | null;
  leaseUntil: Date | null;
  stopReason: EndReason | null;
  startedAt: Date;
  endedAt: Date | null;
  endReason: EndReason | null;
};

const columns = `id, automation_id as "automationId", version_id as "versionId", conversation_id as "conversationId",
  address_id as "addressId", cause, trigger, status, step_id as "stepId", variables, tries, steps_taken as "stepsTaken",
  started_seq as "startedSeq", question_seq as "questionSeq", question_id as "questionId", due_at as "dueAt",
  lease_until as "leaseUntil", stop_reason as "stopReason", started_at as "startedAt", ended_at as "endedAt",
  end_reason as "endReason"`;

/** The run that is under way in a locked conversation, if one is: there is never more than one. */
export async function liveRunOf(tx: Tx, conversationId: string): Promise<Run | null> {
  const [run] = await tx.query<Run>(
    `select ${columns} from automation_run where conversation_id = $1 and ended_at is null`,
    [conversationId],
  );
  return run ?? null;
}

/** Writes a new run; false: the same cause has begun one already. */
export async function insertRun(tx: Tx, run: Run): Promise<boolean> {
  const rows = await tx.query(
    `insert into automation_run (id, automation_id, version_id, conversation_id, address_id, cause, trigger, status, step_id,
                                 variables, started_seq, started_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (cause) do nothing returning id`,
    [
      run.id,
      run.automationId,
      run.versionId,
      run.conversationId,
      run.addressId,
      run.cause,
      JSON.stringify(run.trigger),
      run.status,
      run.stepId,
      JSON.stringify(run.variables),
      run.startedSeq,
      run.startedAt,
    ],
  );
  return rows.length > 0;
}

/** Writes a run back as its steps left it. */
export async function saveRun(tx: Tx, run: Run): Promise<void> {
  await tx.query(
    `update automation_run set status = $2, step_id = $3, variables = $4, tries = $5, steps_taken = $6, question_seq = $7,
            question_id = $8, due_at = $9, lease_until = $10, ended_at = $11, end_reason = $12 where id = $1`,
    [
      run.id,
      run.status,
      run.stepId,
      JSON.stringify(run.variables),
      run.tries,
      run.stepsTaken,
      run.questionSeq,
      run.questionId,
      run.dueAt,
      run.leaseUntil,
      run.endedAt,
      run.endReason,
    ],
  );
}
