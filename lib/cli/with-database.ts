import { openDatabase } from "#lib/boot/open-database.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { givenEnv, setNodeEnv } from "#lib/platform/env.ts";

/** Runs one command on the migrated database, whether the server runs or not, and leaves running only what it found so. */
export async function withDatabase<T>(command: () => Promise<T>): Promise<T> {
  setNodeEnv("production");
  const database = await openDatabase(givenEnv(), "command", (line) => process.stderr.write(`${line}\n`));
  try {
    return await command();
  } finally {
    await closePools();
    await database.close();
  }
}
