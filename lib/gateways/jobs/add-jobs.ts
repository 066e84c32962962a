import type { Tx } from "#lib/platform/db/transaction.ts";
import { jobList, type JobName, type JobPayload } from "./job-list.ts";

export type NewJob<Name extends JobName> = {
  payload: JobPayload<Name>;
  /** One waiting job a key: adding it again replaces it. */
  key?: string;
  /** Not before then; else at once. */
  runAt?: Date;
};

/** Adds jobs of one kind in the transaction that causes them: they run if it commits, and only then. */
export async function addJobs<Name extends JobName>(
  tx: Tx,
  name: Name,
  jobs: readonly NewJob<Name>[],
): Promise<void> {
  if (jobs.length === 0) return;
  const specs = jobs.map(({ payload, key, runAt }) => ({
    identifier: name,
    payload,
    job_key: key,
    run_at: runAt,
    max_attempts: jobList[name].tries,
  }));
  await tx.query(
    `select count(*) from graphile_worker.add_jobs(array(
       select spec from json_populate_recordset(null::graphile_worker.job_spec, $1::json) as spec))`,
    [JSON.stringify(specs)],
  );
}
