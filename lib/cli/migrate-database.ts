import { z } from "zod";
import { migrationNames } from "#lib/platform/db/migration-files.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

/** `migrate`: opening the database does it; this says where it stands. */
export async function migrateDatabase(words: string[]): Promise<void> {
  readOptions(words, z.object({}));
  await withDatabase(async () => {});
  process.stdout.write(`The database is at migration ${migrationNames().at(-1)}.\n`);
}
