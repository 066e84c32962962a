import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type {
  Connection,
  ConnectionTaker,
  HeardText,
  ProviderReport,
} from "#lib/gateways/providers/provider.ts";
import { connectToSmsc } from "#lib/gateways/providers/smpp/connect.ts";
import { smppCredentials } from "#lib/gateways/providers/smpp/credentials.ts";
import { sendThroughSmpp } from "#lib/gateways/providers/smpp/send.ts";
import { sendRequest } from "#lib/testing/provider-calls.ts";
import { PASSWORD, type Smsc, startSmsc } from "./smsc.ts";

/** Polls real state; the machine may be busy. */
export const soon = { timeout: 10_000 };

/** One SMSC for the tests of a file, and binds to it without a database: what comes is noted here. */
export function useSmsc() {
  const taken = { texts: [] as HeardText[], reports: [] as ProviderReport[], settled: [] as string[] };
  const taker: ConnectionTaker = {
    takeText: (text) => Promise.resolve(`text-${taken.texts.push(text)}`),
    takeReport: (report) => Promise.resolve(void taken.reports.push(report)),
    settle: (ids) => Promise.resolve(void taken.settled.push(...ids)),
  };
  const open: Connection[] = [];
  let smsc: Smsc;

  beforeAll(async () => void (smsc = await startSmsc()));
  afterAll(() => smsc.kill());
  beforeEach(async () => {
    Object.values(taken).forEach((list) => (list.length = 0));
    await smsc.answer(0);
    await smsc.forget();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((connection) => connection.close()));
    await expect.poll(async () => (await smsc.state()).bound, soon).toEqual([]);
  });

  const credentialsOf = (change: object = {}) =>
    smppCredentials.parse({
      host: "127.0.0.1",
      port: smsc.port,
      tls: false,
      systemId: "twoway",
      password: PASSWORD,
      timeoutMs: 2_000,
      ...change,
    });

  async function connect(change: object = {}, by = taker) {
    const credentials = credentialsOf(change);
    const connection = await connectToSmsc(credentials, by);
    open.push(connection);
    return { connection, send: (request = {}) => sendThroughSmpp(sendRequest(request), credentials) };
  }

  const lastSubmitted = async (count: number) => (await smsc.state()).submitted.slice(-count);
  return { smsc: () => smsc, taken, taker, credentialsOf, connect, lastSubmitted };
}
