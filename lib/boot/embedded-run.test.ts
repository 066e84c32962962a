import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
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
