import { mkdtempSync, rmSync } from "node:fs";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { ensureDatabase, startEmbedded } from "#lib/platform/db/embedded/embedded-database.ts";
import { postmasterOf } from "./cpu-time.ts";
import { leaveNothingBehind } from "./leave-nothing-behind.ts";

/** A PostgreSQL of the bench's own, durable like a real one, that goes away with it. */
export type BenchDatabase = {
  dataDir: string;
  urlOf: (name: string) => Promise<string>;
  query: (url: string, sql: string) => Promise<void>;
  postmaster: number;
  remove: () => Promise<void>;
};

/** Starts it in a temporary folder. */
export async function createBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "twoway-bench-"));
  leaveNothingBehind({ folder: dataDir });
  const server = await startEmbedded(dataDir);
  return {
    dataDir,
    urlOf: async (name) => {
      await ensureDatabase(server, name);
      return server.url(name);
    },
    query: async (url, sql) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(sql);
      await client.end();
    },
    postmaster: postmasterOf(findPidFile(dataDir)),
    remove: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function findPidFile(dataDir: string): string {
  const file = readdirSync(dataDir, { recursive: true, encoding: "utf8" }).find((name) =>
    name.endsWith("postmaster.pid"),
  );
  if (!file) throw new Error("The bench's PostgreSQL has no postmaster.pid");
  return join(dataDir, file);
}
