import { readOnly } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";

// How often a worker says that it lives, and how long after its last word its jobs are given to others.
const BEAT_EVERY_MS = 2_000;
const DEAD_AFTER = "10 seconds";

/**
 * Says every two seconds that this worker lives, and frees the jobs of those that no longer say so: the queue itself
 * would keep them locked for four hours. A worker that was only asleep beats again; its jobs may then run twice.
 */
export function startHeartbeat(workerId: string): { stop: () => Promise<void> } {
  let beating = beat(workerId);
  const timer = setInterval(() => {
    beating = beating.then(() => beat(workerId));
  }, BEAT_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await beating;
      await readOnly()
        .query(`delete from job_worker where id = $1`, [workerId])
        .catch(() => undefined);
    },
  };
}

async function beat(workerId: string): Promise<void> {
  try {
    await readOnly().query(
      `insert into job_worker (id, beat_at) values ($1, clock_timestamp())
       on conflict (id) do update set beat_at = excluded.beat_at`,
      [workerId],
    );
    await freeJobsOfTheDead();
  } catch (error) {
    log().warn({ err: error }, "The job worker could not say that it lives");
  }
}

// The database's clock on both sides: those of several machines may differ by more than a beat.
async function freeJobsOfTheDead(): Promise<void> {
  const dead = await readOnly().query<{ id: string }>(
    `select distinct locked_by as id from graphile_worker.jobs
      where locked_at < clock_timestamp() - interval '${DEAD_AFTER}'
        and not exists (select from job_worker w
                         where w.id = locked_by and w.beat_at > clock_timestamp() - interval '${DEAD_AFTER}')`,
  );
  if (dead.length === 0) return;
  await readOnly().query(`select graphile_worker.force_unlock_workers($1::text[])`, [
    dead.map(({ id }) => id),
  ]);
  await readOnly().query(`delete from job_worker where id = any($1::text[])`, [dead.map(({ id }) => id)]);
  log().warn({ workers: dead.length }, "Jobs of a worker that died are given to others");
}
