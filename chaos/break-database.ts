import { renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { leaveNothingBehind } from "../bench/leave-nothing-behind.ts";
import { runningPostmaster } from "#lib/platform/db/embedded/postmaster.ts";
import type { House } from "./house.ts";

type Row = { pid: number };

/** `kill -9` of a process that serves one of our connections: PostgreSQL ends all of them, and recovers. */
export async function killBackend({ databaseUrl }: House): Promise<void> {
  await onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<Row>(
      `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
        order by state = 'active' desc, query_start desc limit 1`,
    );
    if (rows[0]) process.kill(rows[0].pid, "SIGKILL");
  });
}

/** `kill -9` of PostgreSQL's first process: it is for Twoway to bring its database back. */
export function killPostmaster({ clusterFolder }: House): void {
  const postmaster = runningPostmaster(clusterFolder);
  if (postmaster) process.kill(postmaster.pid, "SIGKILL");
}

/** The database is killed and cannot start again for a while, as when its disk is gone. */
export async function takeDatabaseAway(house: House, forMs: number): Promise<void> {
  const file = join(house.clusterFolder, "global", "pg_control");
  renameSync(file, `${file}.away`);
  killPostmaster(house);
  await pause(forMs);
  renameSync(`${file}.away`, file);
}

/** Every process of PostgreSQL stands still for a while: connections stay open, and nothing answers. */
export async function stopDatabase({ clusterFolder, databaseUrl }: House, forMs: number): Promise<void> {
  const postmaster = runningPostmaster(clusterFolder);
  if (!postmaster) return;
  await onDatabase(databaseUrl, async (client) => {
    // First the one that makes the others, so that the list is whole.
    signal([postmaster.pid], "SIGSTOP");
    const { rows } = await client.query<Row>(
      `select pid from pg_stat_activity where pid <> pg_backend_pid()`,
    );
    const pids = [...rows.map(({ pid }) => pid), postmaster.pid];
    for (const pid of pids) leaveNothingBehind({ pid });
    signal(pids, "SIGSTOP");
    await pause(forMs);
    signal(pids, "SIGCONT");
    for (const pid of pids) leaveNothingBehind({ done: pid });
  });
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended meanwhile.
    }
  }
}

async function onDatabase(url: string, step: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await step(client);
  } finally {
    await client.end().catch(() => {});
  }
}
