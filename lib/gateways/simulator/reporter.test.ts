import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { oweReport } from "./owed-reports.ts";
import { startReporter, stopReporter, wakeReporter } from "./reporter.ts";
import { inStore } from "./store.ts";

/** Polls real state; the machine may be busy. */
const soon = { timeout: 15_000 };

let server: Server;
let answers: number[];
let brought: string[];
beforeAll(createTestDatabase);
beforeEach(async () => {
  answers = [];
  brought = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      brought.push((JSON.parse(body) as { reference: string }).reference);
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  provideEnv({}, { ...env(), PORT: (server.address() as AddressInfo).port });
});
afterEach(async () => {
  await stopReporter();
  server.closeAllConnections();
  server.close();
});

const owe = (reference: string) =>
  oweReport({ textId: newId(), reference, status: "delivered", webhook: null, inMs: 0 });
const owed = async () => (await inStore(`select from simulator_report where done_at is null`)).length;

test("a report is brought again until the webhook takes it", async () => {
  answers = [503, 500];
  await owe("again");
  startReporter();
  await expect.poll(owed, soon).toBe(0);
  expect(brought).toEqual(["again", "again", "again"]);
});

test("what was owed when the process ended is brought by the next", async () => {
  await owe("from before");
  startReporter();
  await expect.poll(owed, soon).toBe(0);
  await stopReporter();
  await owe("meanwhile");
  startReporter();
  await expect.poll(owed, soon).toBe(0);
  expect(brought).toEqual(["from before", "meanwhile"]);
});

test("many reports at once all arrive, each once", async () => {
  startReporter();
  await Promise.all(Array.from({ length: 40 }, (_, at) => owe(`r${at}`)));
  wakeReporter(0);
  await expect.poll(owed, soon).toBe(0);
  expect(new Set(brought).size).toBe(40);
  expect(brought).toHaveLength(40);
});
