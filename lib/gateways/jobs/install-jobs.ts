import pg from "pg";
import { underLock } from "#lib/platform/db/lock.ts";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";

// Any number, as long as all starters take the same.

/**
 * Gives the database the job queue's own schema where it has none, so that jobs can be added before any worker ever
 * ran. Newer versions of that schema are brought by the workers as they start.
 */
export async function installJobs(databaseUrl: string): Promise<void> {
  if (await isInstalled(databaseUrl)) return;
  const [{ runMigrations }, { jobLogger }] = await Promise.all([
    import("graphile-worker"),
    import("./job-logger.ts"),
  ]);
  await underLock(databaseUrl, lockKeys.installJobs, () =>
    runMigrations({ connectionString: databaseUrl, maxPoolSize: 1, logger: jobLogger() }),
  );
}

async function isInstalled(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('graphile_worker.jobs') is not null as there`,
    );
    return rows[0]?.there ?? false;
  } finally {
    await client.end();
  }
}
