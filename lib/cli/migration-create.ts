import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sqlToSchema } from "#lib/platform/db/migrate.ts";
import { MIGRATIONS_FOLDER, migrationNames } from "#lib/platform/db/migration-files.ts";
import { startTestCluster, TEMPLATE } from "#lib/testing/cluster.ts";
import { readOptions } from "./options.ts";

const options = z.object({
  name: z
    .string({ error: "is missing" })
    .regex(/^[a-z][a-z0-9_]*$/, { error: "must be lower case letters, digits and _" }),
});

/** `migration create`: compares what the migrations build on an empty server with schema.prisma. */
export async function migrationCreate(words: string[]): Promise<void> {
  const { name } = readOptions(words, options);
  const cluster = await startTestCluster();
  try {
    const sql = await sqlToSchema(cluster.url(TEMPLATE));
    if (!sql) process.stdout.write("The migrations lead to prisma/schema.prisma already.\n");
    else process.stdout.write(`${write(name, sql)}\n`);
  } finally {
    await cluster.stop();
  }
}

function write(name: string, sql: string): string {
  const last = Number.parseInt(migrationNames().at(-1) ?? "0", 10);
  const folder = join(MIGRATIONS_FOLDER, `${String(last + 1).padStart(4, "0")}_${name}`);
  mkdirSync(folder);
  const path = join(folder, "migration.sql");
  writeFileSync(path, `${sql}\n`);
  return path;
}
