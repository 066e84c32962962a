import pg from "pg";
import { StartupProblem } from "../startup-problem.ts";
import { underLock } from "./lock.ts";
import { ALL_TABLES, dataModel, migrationList } from "./migration-files.ts";
import { openSchemaEngine } from "./schema-engine.ts";
import { lockKeys } from "./lock-keys.ts";

/**
 * Brings the database to the newest migration, and returns the names of those it applied. Several processes may call
 * it at once: one migrates, the others wait and find nothing to do.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const input = { migrationsList: migrationList(), filters: ALL_TABLES };
  try {
    return await underLock(databaseUrl, lockKeys.migrate, () =>
      withEngine(databaseUrl, async (engine) => (await engine.applyMigrations(input)).appliedMigrationNames),
    );
  } catch (error) {
    throw new StartupProblem(`The database could not be migrated: ${messageOf(error)}`);
  }
}

/** The SQL that leads from what the database holds to schema.prisma; empty where they are equal. */
export async function sqlToSchema(databaseUrl: string): Promise<string> {
  const schema = dataModel();
  return withEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files: [schema], configDir: schema.path },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: null,
      filters: ALL_TABLES,
    });
    const sql = stdout?.trim() ?? "";
    return /^-- This is an empty migration\.$/.test(sql) ? "" : sql;
  });
}

type Engine = Awaited<ReturnType<typeof openSchemaEngine>>;

async function withEngine<T>(url: string, use: (engine: Engine) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  try {
    const engine = await openSchemaEngine(pool, dataModel());
    try {
      return await use(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
