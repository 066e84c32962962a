import { serve, type ServerType } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase } from "#lib/testing/database.ts";
import { createOutbox, lookAt, outcomesOf } from "#lib/testing/outbox.ts";
import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

/** Polls real state; the machine may be busy. */
const soon = { timeout: 15_000 };

let server: ServerType;
let url: string;
let outbox: Awaited<ReturnType<typeof createOutbox>>;
beforeAll(async () => {
  await createTestDatabase();
  outbox = await createOutbox({ key: "simulator" });
  server = serve({ fetch: api.fetch, port: 0, hostname: "127.0.0.1", overrideGlobalObjects: false });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  provideEnv({}, { ...env(), PORT: port });
  await startWorker();
});
afterAll(async () => {
  await stopWorker();
  server.close();
});

let handsets = 100;
/** A handset whose number ends so, never used before. */
const handsetEnding = (ending: string) => `+479${String(++handsets)}${ending}`;

async function sendTo(handset: string, text = "Sofaen kommer i morgen"): Promise<string> {
  const id = await outbox.queue(await outbox.openConversation(handset), { text });
  await notifyDue(readOnly());
  return id;
}

const statusOf = async (id: string) => (await lookAt(id)).status;
type Ledger = {
  items: { id: string; direction: string; from: string; to: string; text: string }[];
  nextCursor: string | null;
};

async function ledgerOf(handset: string, query = ""): Promise<Ledger> {
  const response = await fetch(
    `${url}/api/v1/simulator/handsets/${encodeURIComponent(handset)}/messages${query}`,
  );
  expect(response.status).toBe(200);
  return (await response.json()) as Ledger;
}

describe("simulated handsets", () => {
  test("an ordinary one receives the text once and reports it delivered over HTTP", async () => {
    const handset = handsetEnding("1234");
    const id = await sendTo(handset, "Hei 👋");
    await expect.poll(() => statusOf(id), soon).toBe("delivered");
    const { items } = await ledgerOf(handset);
    expect(items).toMatchObject([{ direction: "received", to: handset, text: "Hei 👋" }]);
    expect(await readOnly().query(`select status from delivery_report where message_id = $1`, [id])).toEqual([
      { status: "delivered" },
    ]);
  });

  test("…0001 never reports: the text stays sent", async () => {
    const [silent, talking] = [handsetEnding("0001"), handsetEnding("7777")];
    const id = await sendTo(silent);
    await expect.poll(() => statusOf(id), soon).toBe("sent");
    // A text sent after it is reported: the reports due before have been brought.
    const after = await sendTo(talking);
    await expect.poll(() => statusOf(after), soon).toBe("delivered");
    expect(await statusOf(id)).toBe("sent");
    expect((await ledgerOf(silent)).items).toHaveLength(1);
  });

  test("…0002 reports undelivered", async () => {
    const id = await sendTo(handsetEnding("0002"));
    await expect.poll(() => statusOf(id), soon).toBe("undelivered");
    expect(await lookAt(id)).toMatchObject({ statusReason: "not-delivered" });
  });

  test("…0003 is refused for good", async () => {
    const handset = handsetEnding("0003");
    const id = await sendTo(handset);
    await expect.poll(() => statusOf(id), soon).toBe("failed");
    expect(await outcomesOf(id)).toEqual(["refused"]);
    expect((await ledgerOf(handset)).items).toEqual([]);
  });

  test("…0004 refuses twice and then works, once", async () => {
    const handset = handsetEnding("0004");
    const id = await sendTo(handset);
    await expect.poll(() => statusOf(id), soon).toBe("delivered");
    expect(await outcomesOf(id)).toEqual(["refused", "refused", "accepted"]);
    expect((await ledgerOf(handset)).items).toHaveLength(1);
  });

  test("…0005 reports before the send call returns", async () => {
    const id = await sendTo(handsetEnding("0005"));
    await expect.poll(() => statusOf(id), soon).toBe("delivered");
    const [order] = await readOnly().query<{ early: boolean }>(
      `select r.received_at <= a.ended_at as early from delivery_report r join attempt a on a.message_id = r.message_id
        where r.message_id = $1`,
      [id],
    );
    expect(order?.early).toBe(true);
  });
});

describe("texting from a simulated handset", () => {
  test("goes through the webhook like any provider's text, and stands in the handset's own list", async () => {
    forgetDirectory();
    const handset = handsetEnding("4321");
    const [number] = await readOnly().query<{ address: string }>(`select address from number where id = $1`, [
      outbox.numberId,
    ]);
    const post = (text: string) =>
      fetch(`${url}/api/v1/simulator/handsets/${encodeURIComponent(handset)}/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ to: number?.address, text }),
      });
    expect((await post("Hvor er sofaen?")).status).toBe(201);
    expect((await post("Hallo?")).status).toBe(201);
    expect(
      await readOnly().query(
        `select m.text from message m join conversation c on c.id = m.conversation_id
           join address a on a.id = c.address_id where a.value = $1 and m.direction = 'in' order by m.seq`,
        [handset],
      ),
    ).toEqual([{ text: "Hvor er sofaen?" }, { text: "Hallo?" }]);
    expect((await ledgerOf(handset)).items).toEqual([]);
    const first = await ledgerOf(handset, "?direction=all&limit=1");
    expect(first.items).toMatchObject([{ direction: "sent", from: handset, text: "Hvor er sofaen?" }]);
    const rest = await ledgerOf(handset, `?direction=all&cursor=${first.nextCursor ?? ""}`);
    expect(rest).toMatchObject({ items: [{ text: "Hallo?" }], nextCursor: null });
  });

  test("knows the numbers that can be texted", async () => {
    const response = await fetch(`${url}/api/v1/simulator/numbers`);
    expect(await response.json()).toMatchObject({ items: [{ id: outbox.numberId, kind: "long-number" }] });
  });

  test("does not exist outside a demo", async () => {
    provideEnv({}, { ...env(), DEMO: false });
    const paths = ["numbers", "handsets/%2B4790000123/messages"];
    const answers = await Promise.all(paths.map((path) => fetch(`${url}/api/v1/simulator/${path}`)));
    provideEnv({}, { ...env(), DEMO: true });
    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
  });
});

describe("the report webhook", () => {
  const post = (body: string, key = "simulator") =>
    fetch(`${url}/api/dlr/${key}`, { method: "POST", headers: { "content-type": "application/json" }, body });

  test("acknowledges what it stored, also for a text nobody knows", async () => {
    const response = await post(JSON.stringify({ id: newId(), reference: "who?", status: "delivered" }));
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  test("names what is wrong, and takes nothing for accounts that are not there", async () => {
    const wrong = await post(JSON.stringify({ id: "1", status: "lost" }));
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      { code: "malformed", fields: { status: expect.any(String) as string } },
    ]);
    expect((await post("{}", "nobody")).status).toBe(404);
    expect((await post(`{"id":"${"x".repeat(2 * 1024 * 1024)}"}`)).status).toBe(413);
    expect((await fetch(`${url}/api/dlr/simulator`)).status).toBe(400);
  });

  test("asks for the shared secret where the account has one", async () => {
    const credentials = { clientId: "a", clientSecret: "b", headerName: "X-Secret", headerSecret: "sesame" };
    const { accountKey } = await createOutbox({ provider: "mylink", credentials });
    forgetDirectory();
    const body = JSON.stringify({ status: { messageId: newId(), code: 2000 } });
    expect((await post(body, accountKey)).status).toBe(401);
    const right = await fetch(`${url}/api/dlr/${accountKey}`, {
      method: "POST",
      headers: { "x-secret": "sesame" },
      body,
    });
    expect(right.status).toBe(200);
  });
});
