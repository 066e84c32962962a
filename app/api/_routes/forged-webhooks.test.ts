import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { addAccount, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { scalar, tryCases, words } from "#lib/testing/fuzz.ts";
import { forgedHeaders, signedAccounts } from "#lib/testing/signed-accounts.ts";
import { providerNames } from "#lib/gateways/providers/registry.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import api from "./api.ts";

const CASES = 20_000;

const signing = Object.entries(signedAccounts).flatMap(([provider, credentials]) =>
  credentials && providerNames().includes(provider) ? [{ provider, credentials }] : [],
);

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  for (const [at, { provider, credentials }] of signing.entries()) {
    const accountId = await addAccount({ key: `signed-${provider}`, provider, credentials });
    await addNumber({ address: `+475944100${at}`, accountId });
  }
});

test("every provider is in the table of those that prove themselves and those that cannot", () => {
  expect(providerNames().filter((name) => signedAccounts[name] === undefined)).toEqual([]);
});

/** The fields of all of them: whoever forges knows the shape. */
const body = fc
  .record({
    eventId: words,
    recipient: words,
    reply: fc.record({ sender: words, text: words }),
    status: fc.record({ messageId: words, code: scalar }),
    From: words,
    To: words,
    Body: words,
    Text: words,
    MessageSid: words,
    MessageUUID: words,
    msisdn: fc.constant("4792000001"),
    to: fc.constant("4759440000"),
    text: words,
    messageId: words,
    "message-timestamp": fc.constant("2026-01-01 00:00:00"),
    sig: words,
    data: fc.record({
      event_type: fc.constant("message.received"),
      payload: fc.record({ id: words, text: words }),
    }),
  })
  .chain((fields) => fc.constantFrom(JSON.stringify(fields), JSON.stringify([fields]), formOf(fields)));

const spelled = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
const formOf = (fields: object) =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, spelled(value).toWellFormed()]),
  ).toString();

test(
  "what only looks as if it came from a provider that signs is refused, and nothing of it is kept",
  { timeout: 600_000 },
  async () => {
    const call = fc.record({
      provider: fc.constantFrom(...signing.map(({ provider }) => provider)),
      kind: fc.constantFrom("mo", "dlr"),
      headers: fc.constantFrom(...forgedHeaders),
      body,
      form: fc.boolean(),
    });
    const taken = await tryCases(call, CASES, async ({ provider, kind, headers, body, form }) => {
      const type = form ? "application/x-www-form-urlencoded" : "application/json";
      const response = await api.request(`/api/${kind}/signed-${provider}`, {
        method: "POST",
        headers: { "content-type": type, ...headers },
        body,
      });
      await response.arrayBuffer();
      // 503: one that asks to be sent again, signed. 413: SMPP has no webhooks, and reads no long body to say so.
      const refused = [400, 401, 413, 503].includes(response.status);
      return refused
        ? null
        : `${provider} ${kind} ${response.status} ${JSON.stringify(headers)} ${body.slice(0, 300)}`;
    });
    expect(taken).toEqual([]);
    const [kept] = await readOnly().query<{ count: number }>(
      `select ((select count(*) from message) + (select count(*) from quarantined_text)
             + (select count(*) from delivery_report) + (select count(*) from inbound_receipt))::int as count`,
    );
    expect(kept?.count).toBe(0);
  },
);
