import pg from "pg";

/** Runs `step` while no other process runs one under the same key on this database; they wait for each other. */
export async function underLock<T>(databaseUrl: string, key: number, step: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [key]);
    return await step();
  } finally {
    await client.end();
  }
}
