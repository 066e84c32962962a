import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { LONG_NUMBER, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { startFakeMyLink, taken, tokenFor } from "#lib/testing/fake-mylink.ts";
import { createOutbox, lookAt } from "#lib/testing/outbox.ts";
import { newId } from "#lib/platform/ids.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

async function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = fork(new URL("../testing/server-process.ts", import.meta.url), {
    execArgv: [],
    stdio: "ignore",
  });
  const [port] = (await once(server, "message")) as [number];
  return { server, url: `http://127.0.0.1:${port}` };
}

test("stopped under load: what was acknowledged is stored once, what was being sent ends, nothing else was said yes to", async () => {
  const fake = await startFakeMyLink();
  fake.answers.tokens = [tokenFor(300)];
  const calling = Promise.withResolvers<true>();
  const answer = Promise.withResolvers<true>();
  fake.answers.sends = [
    (response, call) => {
      calling.resolve(true);
      void answer.promise.then(() => taken(newId())(response, call));
    },
  ];
  const credentials = { clientId: "a", clientSecret: "b", baseUrl: fake.url, tokenUrl: `${fake.url}/token` };
  const outbox = await createOutbox({ provider: "mylink", credentials });
  const { server, url } = await startServer();
  // From this machine, over a real socket.
  expect((await fetch(`${url}/metrics`)).status).toBe(200);
  const slow = await outbox.queue(await outbox.openConversation());
  await notifyDue(readOnly());
  await calling.promise;

  const acknowledged: string[] = [];
  let stopped = false;
  const customer = async (hand: number) => {
    for (let n = 0; !stopped; n++) {
      const id = `${hand}-${n}`;
      const body = JSON.stringify({ id, from: `+47930000${10 + hand}`, to: LONG_NUMBER, text: id });
      const headers = { "content-type": "application/json" };
      const done = await fetch(`${url}/api/mo/simulator`, { method: "POST", headers, body }).catch(
        () => null,
      );
      if (done?.status === 200) acknowledged.push(id);
      // Refused, or the port is closed: the provider would try again later.
      else stopped = true;
    }
  };
  const customers = Promise.all(Array.from({ length: 16 }, (_, hand) => customer(hand)));
  await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(200);
  const exited = once(server, "exit");
  server.kill("SIGTERM");
  await customers;
  answer.resolve(true);
  expect(await exited).toEqual([0, null]);

  const stored = await readOnly().query<{ text: string }>(`select text from message where direction = 'in'`);
  const texts = stored.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(acknowledged.filter((id) => !texts.includes(id))).toEqual([]);
  expect((await lookAt(slow)).status).toBe("sent");
  await fake.stop();
}, 60_000);
