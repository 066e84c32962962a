import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, test, vi } from "vitest";
import { startEmbedded } from "./embedded-database.ts";
import type { EmbeddedServer } from "./embedded-database.ts";
import { runningPostmaster } from "./postmaster.ts";

const password = "only for this test";
const opened: { folder: string; server?: EmbeddedServer }[] = [];

afterEach(async () => {
  for (const { folder, server } of opened.splice(0)) {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a server keeps its data over a stop, and a wrong password does not get in", async () => {
  const folder = newFolder();
  const first = await start(folder);
  await query(first.url(), "CREATE TABLE kept AS SELECT 1 AS one");
  await first.stop();
  const second = await start(folder);
  expect(second.adopted).toBe(false);
  expect(await query(second.url(), "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await expect(
    query(second.url().replace(encodeURIComponent(password), "wrong"), "SELECT 1"),
  ).rejects.toThrow("password authentication failed");
});

test("a server that an earlier run left behind is adopted", async () => {
  const folder = newFolder();
  await start(folder);
  expect((await start(folder)).adopted).toBe(true);
});

test("a server that was killed recovers, also when its process id is somebody else's now", async () => {
  const folder = newFolder();
  const first = await start(folder);
  await query(first.url(), "CREATE TABLE kept AS SELECT 1 AS one");
  const pidFile = join(folder, "postgres", "data", "postmaster.pid");
  const lines = readFileSync(pidFile, "utf8").split("\n");
  process.kill(Number(lines[0]), "SIGKILL");
  writeFileSync(pidFile, [String(process.pid), ...lines.slice(1)].join("\n"));
  const second = await start(folder);
  expect(second.adopted).toBe(false);
  expect(await query(second.url(), "SELECT one FROM kept")).toEqual([{ one: 1 }]);
});

test("a server that is found running and dies before it answers is started again", async () => {
  const folder = newFolder();
  await start(folder);
  const pid = runningPostmaster(join(folder, "postgres", "data"))?.pid ?? 0;
  process.kill(pid, "SIGSTOP");
  const connecting = vi.spyOn(pg.Client.prototype, "connect");
  const again = start(folder);
  await vi.waitFor(() => expect(connecting).toHaveBeenCalled());
  connecting.mockRestore();
  process.kill(pid, "SIGKILL");
  expect((await again).adopted).toBe(false);
});

test("a folder too deep for a socket is served all the same", async () => {
  const folder = join(newFolder(), "deep".repeat(20));
  mkdirSync(folder);
  expect(await query((await start(folder)).url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("data of another PostgreSQL is refused with its version", async () => {
  const folder = newFolder();
  const data = join(folder, "postgres", "data");
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, "PG_VERSION"), "17\n");
  await expect(startEmbedded(folder)).rejects.toThrow("was written by PostgreSQL 17");
});

test("a folder that only we may enter is no obstacle, whoever we are", async () => {
  const folder = join(newFolder(0o700), "data");
  mkdirSync(folder);
  const said: string[] = [];
  const server = await start(folder, (line) => said.push(line));
  if (process.getuid?.() === 0) {
    const elsewhere = readFileSync(join(folder, "postgres-location"), "utf8").trim();
    opened.push({ folder: elsewhere });
    expect(said.join("\n")).toContain(elsewhere);
    expect(statSync(elsewhere).uid).not.toBe(0);
  }
  expect(await query(server.url(), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect((await start(folder)).adopted).toBe(true);
});

function newFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), "embedded-"));
  chmodSync(folder, mode);
  opened.push({ folder });
  return folder;
}

async function start(folder: string, say?: (line: string) => void): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder, { password, say });
  const known = opened.find((entry) => entry.folder === folder);
  if (known) known.server = server;
  else opened.unshift({ folder, server });
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
