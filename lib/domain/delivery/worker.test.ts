import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { createOutbox, lookAt } from "#lib/testing/outbox.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { startWorker, stopWorker } from "./worker.ts";

const soon = { timeout: 15_000 };
let fake: Awaited<ReturnType<typeof startFakeMyLink>>;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
beforeAll(async () => {
  await createTestDatabase();
  fake = await startFakeMyLink();
  fake.answers.tokens = [tokenFor(300)];
  fake.answers.sends = [(response, call) => taken(newId())(response, call)];
  const credentials = { clientId: "a", clientSecret: "b", baseUrl: fake.url, tokenUrl: `${fake.url}/token` };
  outbox = await createOutbox({ provider: "mylink", credentials });
});
afterAll(() => fake.stop());
beforeEach(startWorker);
afterEach(stopWorker);

const queue = async (dueInMs = 0) =>
  outbox.queue(await outbox.openConversation(), { dueAt: new Date(Date.now() + dueInMs) });
const statusOf = async (id: string) => (await lookAt(id)).status;

test("sends on a signal, and without one", async () => {
  const signalled = await queue();
  await notifyDue(readOnly());
  await expect.poll(() => statusOf(signalled), soon).toBe("sent");
  const unannounced = await queue();
  await expect.poll(() => statusOf(unannounced), soon).toBe("sent");
});

test("sends a text when it falls due, not before", async () => {
  const id = await queue(1_500);
  const { dueAt } = await lookAt(id);
  await expect.poll(() => statusOf(id), soon).toBe("sent");
  const sentAt = (await lookAt(id)).sentAt?.getTime() ?? 0;
  expect(sentAt).toBeGreaterThanOrEqual(dueAt.getTime());
});

test("goes on when all its connections have been cut", async () => {
  await readOnly().query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  const id = await queue();
  await expect.poll(() => statusOf(id), soon).toBe("sent");
  const listens = () =>
    readOnly().query(
      `select from pg_stat_activity where datname = current_database() and query = 'listen twoway_due'`,
    );
  await expect.poll(async () => (await listens()).length, soon).toBe(1);
});

test("brings back a conversation whose snooze has ended", async () => {
  const id = await outbox.openConversation();
  await readOnly().query(
    `update conversation set status = 'snoozed', snoozed_until = now() - interval '1 second' where id = $1`,
    [id],
  );
  const woken = () => readOnly().query(`select status from conversation where id = $1`, [id]);
  await expect.poll(woken, soon).toEqual([{ status: "open" }]);
});

test("a stopped worker takes nothing, and can be started again", async () => {
  await stopWorker();
  const id = await queue();
  await notifyDue(readOnly());
  expect(await statusOf(id)).toBe("queued");
  await startWorker();
  await expect.poll(() => statusOf(id), soon).toBe("sent");
});
