import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { createOutbox, handClock, lookAt, outcomesOf } from "#lib/testing/outbox.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { CALL_LEASE_MS, REPORT_WAIT_MS } from "./limits.ts";
import { sweepUnfinished } from "./sweep-unfinished.ts";

let fake: Awaited<ReturnType<typeof startFakeMyLink>>;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
const workers: ChildProcess[] = [];
beforeAll(async () => {
  await createTestDatabase();
  fake = await startFakeMyLink();
  fake.answers.tokens = [tokenFor(300)];
  const credentials = { clientId: "a", clientSecret: "b", baseUrl: fake.url, tokenUrl: `${fake.url}/token` };
  outbox = await createOutbox({ provider: "mylink", credentials });
});
afterEach(() => {
  for (const worker of workers.splice(0)) worker.kill("SIGKILL");
});
afterAll(() => fake.stop());

async function startWorkerProcess(): Promise<ChildProcess> {
  const worker = fork(new URL("../../testing/worker-process.ts", import.meta.url), { execArgv: [] });
  workers.push(worker);
  await once(worker, "message");
  return worker;
}

async function send(): Promise<string> {
  const id = await outbox.queue(await outbox.openConversation());
  await notifyDue(readOnly());
  return id;
}

const timesSent = (id: string) => fake.sends().filter((call) => call.body.includes(id)).length;

test("killed between the provider's yes and the write: unknown, and no later worker sends it again", async () => {
  let killed: Promise<unknown> | undefined;
  const first = await startWorkerProcess();
  fake.answers.sends = [
    () => {
      killed = once(first, "exit");
      first.kill("SIGKILL");
    },
    (response, call) => taken(newId())(response, call),
  ];
  const lost = await send();
  await expect.poll(() => timesSent(lost), { timeout: 10_000 }).toBe(1);
  await killed;

  await startWorkerProcess();
  const next = await send();
  await expect.poll(async () => (await lookAt(next)).status, { timeout: 10_000 }).toBe("sent");
  expect(await lookAt(lost)).toMatchObject({ status: "sending", attemptCount: 1 });

  const clock = handClock();
  clock.forward(CALL_LEASE_MS + 1);
  await sweepUnfinished();
  clock.forward(REPORT_WAIT_MS + 1);
  await sweepUnfinished();
  clock.putBack();
  expect(await lookAt(lost)).toMatchObject({ status: "unknown", attemptCount: 1 });
  expect(await outcomesOf(lost)).toEqual(["unknown"]);
  expect(timesSent(lost)).toBe(1);
}, 60_000);

test("two processes send a crowd of texts once each; one that is told to stop finishes what it began", async () => {
  fake.answers.sends = [(response, call) => taken(newId())(response, call)];
  const [one] = await Promise.all([startWorkerProcess(), startWorkerProcess()]);
  const ids = await Promise.all(Array.from({ length: 60 }, send));
  one?.kill("SIGTERM");
  const unsent = () => readOnly().query(`select from message where status in ('queued', 'sending')`);
  await expect.poll(async () => (await unsent()).length, { timeout: 20_000 }).toBe(0);
  expect(ids.map(timesSent)).toEqual(ids.map(() => 1));
}, 60_000);
