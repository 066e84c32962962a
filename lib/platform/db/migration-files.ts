import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

const PRISMA_FOLDER = resolve(import.meta.dirname, "../../../prisma");
/** Where the migrations lie, a folder each, in the order of their names. */
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, "migrations");
/** No table is managed by somebody else. */
export const ALL_TABLES = { externalTables: [], externalEnums: [] };

/** Names of the migrations in the order in which they apply. */
export function migrationNames(): string[] {
  const entries = readdirSync(MIGRATIONS_FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations as Prisma's engine takes them. */
export function migrationList(): MigrationList {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(MIGRATIONS_FOLDER, path, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** The data model that the migrations must add up to. */
export function dataModel(): { path: string; content: string } {
  const path = join(PRISMA_FOLDER, "schema.prisma");
  return { path, content: readFileSync(path, "utf8") };
}
