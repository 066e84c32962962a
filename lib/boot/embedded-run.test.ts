import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { runningPostmaster } from "#lib/platform/db/embedded/postmaster.ts";
import { claimDatabase } from "./claim.ts";
import { runEmbedded } from "./embedded-run.ts";

const dataDir = mkdtempSync(join(tmpdir(), "run-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const run = (purpose: "server" | "command") =>
  runEmbedded({ dataDir, password: "only for this test", purpose, say: () => {} });

test("one server per data folder; commands come and go beside it", async () => {
  const server = await run("server");
  await expect(run("server")).rejects.toThrow(`Twoway runs already on the data folder ${dataDir}`);
  const command = await run("command");
  await command.close();
  await expect(claimDatabase(command.url, "command")).resolves.toEqual({ heldBy: `server ${process.pid}` });
  await server.close();
});

test("a command stops the database that it started, and nothing else", async () => {
  const command = await run("command");
  await command.close();
  await expect(claimDatabase(command.url, "command")).rejects.toThrow(/ENOENT|ECONNREFUSED/);
});

test("a database that cannot start for a while is brought back when it can", async () => {
  const server = await run("server");
  const folder = join(dataDir, "postgres");
  const file = join(folder, "data", "global", "pg_control");
  const failedStarts = () =>
    readFileSync(join(folder, "postgresql.log"), "utf8").split(/pg_control.*No such/).length - 1;
  renameSync(file, `${file}.away`);
  process.kill(runningPostmaster(join(folder, "data"))?.pid ?? 0, "SIGKILL");
  // One start tries six times.
  await vi.waitFor(() => expect(failedStarts()).toBeGreaterThan(6), { timeout: 25_000, interval: 50 });
  renameSync(`${file}.away`, file);
  // It claims the database again, as the server that it was.
  await vi.waitFor(async () => expect(await sessionsOf(server.url)).toContain(`server ${process.pid}`), {
    timeout: 25_000,
    interval: 100,
  });
  await server.close();
}, 60_000);

async function sessionsOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "SELECT application_name AS name FROM pg_stat_activity",
  );
  await client.end();
  return rows.map(({ name }) => name);
}
