import { randomBytes } from "node:crypto";
import pg from "pg";
import { createCluster, dataFolder, DATABASE_OWNER } from "./create-cluster.ts";
import { locateCluster } from "./locate-cluster.ts";
import type { ClusterPlace } from "./locate-cluster.ts";
import { placeBinaries } from "./place-binaries.ts";
import { runningPostmaster } from "./postmaster.ts";
import type { Postmaster } from "./postmaster.ts";
import type { Durability } from "./settings.ts";
import { startServer, stopServer } from "./start-server.ts";

/** A PostgreSQL server that Twoway brings itself. */
export interface EmbeddedServer {
  /** Connection URL of a database of this server; without a name, its maintenance database. */
  url: (database?: string) => string;
  /** True where the server ran already when it was asked for. */
  adopted: boolean;
  stop: () => Promise<void>;
  /** As `kill -9` does: for tests of what a crash leaves. */
  kill: () => void;
}

export interface EmbeddedOptions {
  password?: string;
  durability?: Durability;
  say?: (line: string) => void;
}

/**
 * The server of a data folder: created the first time, started where it is down, adopted where an earlier run left it
 * running. Throws a StartupProblem that says what to do where that is impossible.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const { password = randomBytes(16).toString("hex"), durability = "kept", say = () => {} } = options;
  const place = locateCluster(dataDir, say);
  const programs = await placeBinaries(place.user);
  const orphan = runningPostmaster(dataFolder(place));
  if (!orphan) await createCluster(place, programs, { password, durability, say });
  const postmaster = orphan ?? (await startServer(place, programs, durability));
  const server = serverAt(place, programs, postmaster, password, orphan !== undefined);
  const isThere = () => runningPostmaster(dataFolder(place)) !== undefined;
  if (orphan && !(await becomesReady(server.url(), isThere))) return startEmbedded(dataDir, options);
  return server;
}

/** Creates a database on the server where it does not exist yet. */
export async function ensureDatabase(server: EmbeddedServer, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    if (!isDuplicateDatabase(error)) throw error;
  } finally {
    await client.end();
  }
}

function serverAt(
  place: ClusterPlace,
  programs: string,
  postmaster: Postmaster,
  password: string,
  adopted: boolean,
): EmbeddedServer {
  const url = (database = "postgres") => {
    const at = `postgresql://${DATABASE_OWNER}:${encodeURIComponent(password)}@`;
    if (!postmaster.host.startsWith("/")) return `${at}${postmaster.host}:${postmaster.port}/${database}`;
    return `${at}localhost:${postmaster.port}/${database}?host=${encodeURIComponent(postmaster.host)}`;
  };
  const kill = () => void process.kill(postmaster.pid, "SIGKILL");
  return { url, adopted, stop: () => stopServer(place, programs), kill };
}

// An orphan may still be recovering from the crash that made it one. False where it died of it after all.
async function becomesReady(url: string, isThere: () => boolean, tries = 300): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (!isThere()) return false;
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return becomesReady(url, isThere, tries - 1);
  }
}

function isDuplicateDatabase(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "42P04" || error.code === "23505");
}
