import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, conversationWith, linesOf, newHandset, openDesk } from "#lib/testing/api.ts";
import { addAccount, addKey, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { lookAt } from "#lib/testing/outbox.ts";
import type { ToDeliver } from "#lib/testing/smsc/protocol.ts";
import { handsetText, PASSWORD, receiptOf, startSmsc, type Smsc } from "#lib/testing/smsc/smsc.ts";
import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";
import { encryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { startConnections, stopConnections } from "./hold-connections.ts";

/** Polls real state; the machine may be busy. */
const soon = { timeout: 20_000 };
const OURS = "+4759440044";

let smsc: Smsc;
let accountId: string;
let desk: ReturnType<typeof openDesk>;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  accountId = await addAccount({ provider: "smpp", credentials: {} });
  await addNumber({ address: OURS, accountId });
  desk = openDesk(caller(await addKey()));
});
beforeEach(async () => {
  smsc = await startSmsc();
  await useCredentials({ port: smsc.port });
});
afterEach(async () => {
  await stopWorker();
  await stopConnections();
  for (const worker of workers.splice(0)) await kill(worker);
  await smsc.kill();
  await readOnly().query(`delete from text_in_doubt`);
  await readOnly().query(`delete from provider_connection`);
  await readOnly().query(`delete from account_circuit`);
});
afterAll(() => smsc.kill());

async function useCredentials(change: object) {
  const credentials = {
    host: "127.0.0.1",
    port: 1,
    tls: false,
    systemId: "twoway",
    password: PASSWORD,
    timeoutMs: 5_000,
  };
  await readOnly().query(`update provider_account set credentials = $2 where id = $1`, [
    accountId,
    encryptSecret(JSON.stringify({ ...credentials, ...change })),
  ]);
}

async function startWorkerProcess(): Promise<ChildProcess> {
  const worker = fork(new URL("../../testing/smsc/worker-process.ts", import.meta.url), { execArgv: [] });
  workers.push(worker);
  await once(worker, "message");
  return worker;
}

async function kill(worker: ChildProcess, signal: NodeJS.Signals = "SIGKILL"): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill(signal);
  await once(worker, "exit");
}

async function connection() {
  const [row] = await readOnly().query<{ state: string; error: string | null; holder: string | null }>(
    `select state, error, holder from provider_connection where account_id = $1`,
    [accountId],
  );
  return row ?? { state: "none", error: null, holder: null };
}
const isConnected = () => expect.poll(async () => (await connection()).state, soon).toBe("connected");
const textsOf = async (from: string) =>
  (await linesOf(from))
    .filter((line) => line.direction === "in" && line.kind === "text")
    .map((line) => line.text);
const answers = async () => (await smsc.state()).answered;
const deliver = (...messages: ToDeliver[]) => smsc.deliver(...messages);
const from = (handset: string, words: string, more = {}) => handsetText(handset, OURS, words, more);
const inDoubt = async () => (await readOnly().query(`select from text_in_doubt`)).length;

/** Writes an answer and gives its id; it has gone out when `sent` says so. */
async function reply(handset: string, words: string): Promise<string> {
  const { status, body } = await desk.reply(await conversationWith(handset), words);
  expect(status).toBe(201);
  return body.id;
}
const isNow = (id: string, status: string) =>
  expect.poll(async () => (await lookAt(id)).status, soon).toBe(status);

describe("over a bind", () => {
  beforeEach(async () => {
    startConnections();
    await startWorker();
    await isConnected();
  });

  test("a text comes in, its answer goes out, and the receipt says that it arrived", async () => {
    const handset = newHandset();
    await deliver(from(handset, "Hvor er sofaen? 🛋️"));
    await expect.poll(() => textsOf(handset), soon).toEqual(["Hvor er sofaen? 🛋️"]);
    await expect.poll(answers, soon).toEqual([[0]]);
    const id = await reply(handset, "Den kommer i morgen");
    await isNow(id, "sent");
    const [sent] = (await smsc.state()).submitted;
    expect(sent).toMatchObject({ from: OURS.slice(1), to: handset.slice(1), text: "Den kommer i morgen" });
    await deliver(receiptOf(sent?.id ?? "", "DELIVRD"));
    await isNow(id, "delivered");
    await expect.poll(answers, soon).toEqual([[0], [0]]);
  });

  test("a long text comes in parts, out of order and one twice, and is one message", async () => {
    const handset = newHandset();
    const part = (number: number, words: string) => {
      const header = Buffer.from([5, 0, 3, 77, 3, number]);
      const bytes = Buffer.from(words, "utf16le").swap16();
      return from(handset, "", { esm_class: 0x40, short_message: Buffer.concat([header, bytes]) });
    };
    await deliver(part(3, "tre"), part(1, "en, "), part(1, "en, "));
    await expect.poll(answers, soon).toEqual([[0], [0], [0]]);
    expect(await textsOf(handset)).toEqual([]);
    await deliver(part(2, "to og "));
    await expect.poll(() => textsOf(handset), soon).toEqual(["en, to og tre"]);
  });

  test("the same words twice are two texts, in the order in which they came", async () => {
    const handset = newHandset();
    const words = ["ja", "ja", "en", "to", "tre", "fire", "fem"];
    await deliver(...words.map((text) => from(handset, text)));
    await expect.poll(() => textsOf(handset), soon).toEqual(words);
    await expect.poll(inDoubt, soon).toBe(0);
    await deliver(from(handset, "ja"));
    await expect.poll(() => textsOf(handset), soon).toEqual([...words, "ja"]);
  });

  test("what we have answered and the SMSC has not heard comes again, and is stored once", async () => {
    const handset = newHandset();
    await smsc.set({ losesAnswers: true });
    await deliver(from(handset, "ja"), from(handset, "ja"));
    // Stored, and the line breaks before the answer is heard.
    await expect.poll(() => textsOf(handset), soon).toEqual(["ja", "ja"]);
    await expect.poll(async () => (await connection()).state, soon).not.toBe("connected");
    await smsc.set({ losesAnswers: false });
    await expect.poll(answers, soon).toEqual([[0], [0]]);
    expect(await textsOf(handset)).toEqual(["ja", "ja"]);
    // Once the SMSC has shown that it has our answers, the same words are another text.
    await expect.poll(inDoubt, soon).toBe(0);
    await deliver(from(handset, "ja"));
    await expect.poll(() => textsOf(handset), soon).toEqual(["ja", "ja", "ja"]);
  });

  test("a throttled text is sent again, once it may", async () => {
    const handset = newHandset();
    await deliver(from(handset, "Hei"));
    await expect.poll(() => textsOf(handset), soon).toHaveLength(1);
    await smsc.answer(0x58, 0);
    const id = await reply(handset, "Hei igjen");
    await isNow(id, "sent");
    expect((await smsc.state()).submitted.map((text) => text.id !== null)).toEqual([false, true]);
  });

  test("a text whose answer was lost is never sent again by itself", async () => {
    const handset = newHandset();
    await deliver(from(handset, "Hei"));
    await expect.poll(() => textsOf(handset), soon).toHaveLength(1);
    await smsc.answer("hang-up", 0);
    const lost = await reply(handset, "Første");
    await expect.poll(async () => (await smsc.state()).binds, soon).toBe(2);
    await isConnected();
    const next = await reply(handset, "Andre");
    await isNow(next, "sent");
    expect((await smsc.state()).submitted.map(({ text }) => text)).toEqual(["Første", "Andre"]);
    expect(await lookAt(lost)).toMatchObject({ status: "sending", attemptCount: 1 });
  });

  test("an SMSC that was killed is bound to again when it is back, and nothing queued meanwhile is lost", async () => {
    const handset = newHandset();
    await deliver(from(handset, "Hei"));
    await expect.poll(() => textsOf(handset), soon).toHaveLength(1);
    const { port } = smsc;
    await smsc.kill();
    await expect
      .poll(connection, soon)
      .toMatchObject({ error: expect.stringMatching(/ECONNRE|hung up/) as string });
    const id = await reply(handset, "Er dere der?");
    smsc = await startSmsc({ port });
    await isNow(id, "sent");
    expect((await smsc.state()).submitted.map(({ text }) => text)).toEqual(["Er dere der?"]);
  });

  test("other credentials take effect, and a wrong password is shown", async () => {
    await useCredentials({ port: smsc.port, password: "wrong" });
    await expect.poll(connection, soon).toMatchObject({ state: "waiting", error: "ESME_RINVPASWD" });
    await useCredentials({ port: smsc.port });
    await isConnected();
    expect((await smsc.state()).refusedBinds).toBe(1);
  });

  test("a stop unbinds, and says that nobody holds the connection", async () => {
    await stopWorker();
    await stopConnections();
    await expect.poll(smsc.state, soon).toMatchObject({ bound: [], unbinds: 1 });
    expect(await connection()).toMatchObject({ state: "released", holder: null });
  });
});

describe("of two workers", () => {
  test("one holds the bind and sends all; the other takes over when it is killed, and nothing is doubled", async () => {
    const handset = newHandset();
    await startWorkerProcess();
    await isConnected();
    const first = (await connection()).holder;
    const second = await startWorkerProcess();
    await deliver(from(handset, "Hei"));
    await expect.poll(() => textsOf(handset), soon).toHaveLength(1);
    const ids = [await reply(handset, "en"), await reply(handset, "to")];
    for (const id of ids) await isNow(id, "sent");
    expect(await smsc.state()).toMatchObject({ bound: ["transceiver"], binds: 1, refusedBinds: 0 });

    // Killed with a text that it has stored and that the SMSC has no answer to.
    await smsc.set({ losesAnswers: true });
    await deliver(from(handset, "Er dere der?"));
    await expect.poll(() => textsOf(handset), soon).toEqual(["Hei", "Er dere der?"]);
    const [killed] = workers;
    if (killed) await kill(killed);
    await smsc.set({ losesAnswers: false });
    await expect.poll(async () => (await connection()).holder, soon).not.toBe(first);
    await isConnected();
    await expect.poll(answers, soon).toEqual([[0], [0]]);
    expect(await textsOf(handset)).toEqual(["Hei", "Er dere der?"]);
    const id = await reply(handset, "Ja");
    await isNow(id, "sent");
    expect((await smsc.state()).submitted.map(({ text }) => text)).toEqual(["en", "to", "Ja"]);

    // Told to stop, it takes its leave.
    await kill(second, "SIGTERM");
    await expect.poll(smsc.state, soon).toMatchObject({ bound: [], unbinds: 1 });
  }, 90_000);
});
