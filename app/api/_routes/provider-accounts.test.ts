import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Number } from "#lib/contract/number.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { Page } from "#lib/contract/page.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import type { ProviderOffer } from "#lib/contract/provider.ts";
import { startWorker, stopWorker } from "#lib/domain/delivery/worker.ts";
import { newId } from "#lib/platform/ids.ts";
import { caller, conversationWith, deskOf, newHandset, openDesk } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import {
  type FakeAnswer,
  type FakeProvider,
  html,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { lookAt } from "#lib/testing/outbox.ts";
import { asForm, type SignedCall } from "#lib/testing/provider-cases/provider-case.ts";
import { twilio } from "#lib/testing/provider-cases/twilio.ts";
import api from "./api.ts";

const soon = { timeout: 15_000 };
const sid = `AC${"0123456789abcdef".repeat(2)}`;
const numbersPath = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json`;
let fake: FakeProvider;
let admin: ReturnType<typeof openDesk>;

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  fake = await startFakeProvider();
  admin = openDesk(caller(await addKey()));
});
afterAll(() => fake.stop());
beforeEach(() => fake.answer(numbersPath, json(200, { incoming_phone_numbers: [] })));

const credentials = (authToken = "token") => ({ accountSid: sid, authToken, baseUrl: fake.url });
const open = (given: object = credentials()) =>
  admin.call<ProviderAccount>("POST", "/provider-accounts", {
    provider: "twilio",
    name: "Brightwire",
    credentials: given,
  });
const replace = (id: string, authToken: string) =>
  admin.call<ProviderAccount>("PUT", `/provider-accounts/${id}/credentials`, {
    credentials: credentials(authToken),
  });
const bring = async (call: SignedCall) => {
  const response = await api.request(new URL(call.url).pathname, { method: "POST", ...call });
  const answer = await response.text();
  return { status: response.status, answer };
};

test("every provider says what it asks for; agents are told nothing", async () => {
  const { items } = (await admin.call<Page<ProviderOffer>>("GET", "/providers")).body;
  const offer = items.find(({ name }) => name === "twilio");
  expect(offer).toMatchObject({ title: "Twilio", listsNumbers: true, setsWebhooks: true });
  expect(offer?.credentialFields[0]).toMatchObject({ name: "accountSid", required: true });
  const agent = await deskOf(await addMember());
  for (const path of ["/providers", "/provider-accounts"])
    expect((await agent.call("GET", path)).status).toBe(403);
});

describe("credentials are tried at once", () => {
  test.each<[string, FakeAnswer, number, string]>([
    ["wrong", json(401, { code: 20003 }), 422, "does not know this account SID"],
    ["behind a proxy that answers in HTML", html(200), 502, "not in JSON"],
    ["of a provider in trouble", json(503, {}), 502, "answered 503"],
  ])("%s", async (_, answer, status, sentence) => {
    fake.answer(numbersPath, answer);
    const refused = await open();
    expect([refused.status, refused.body.detail]).toEqual([status, expect.stringContaining(sentence)]);
    expect((await admin.call<Page<ProviderAccount>>("GET", "/provider-accounts")).body.items).toHaveLength(1);
  });

  test("and what is missing or misspelt is said beside its field", async () => {
    const { status, body } = await open({ accountSid: "AC1" });
    expect([status, body.fields]).toEqual([
      422,
      {
        "credentials.accountSid": expect.stringContaining("32 hexadecimal"),
        "credentials.authToken": "This is needed.",
      },
    ]);
    expect(
      (await admin.call("POST", "/provider-accounts", { provider: "x", name: "x", credentials: {} })).status,
    ).toBe(422);
  });
});

describe("an account with a number", () => {
  let account: ProviderAccount;
  let number: Number;
  let made = 0;
  const textAs = (token: string, from: string, owner = sid) => {
    const url = account.webhooks.inbound;
    const fields = {
      MessageSid: `SM${newId()}`,
      AccountSid: owner,
      From: from,
      To: number.address,
      Body: "Hei",
    };
    return asForm(fields, url, { "x-twilio-signature": getExpectedTwilioSignature(token, url, fields) });
  };

  beforeEach(async () => {
    account = (await open()).body;
    const address = `+475944${String(3000 + ++made)}`;
    number = (
      await admin.call<Number>("POST", "/numbers", { kind: "long-number", address, accountId: account.id })
    ).body;
  });

  test("sets its webhook at the provider, or says why not", async () => {
    const configure = () => admin.call("PUT", `/numbers/${number.id}/webhooks`);
    const codes = `/2010-04-01/Accounts/${sid}/SMS/ShortCodes.json`;
    fake.answer(codes, json(200, { short_codes: [] }));
    expect((await configure()).body.detail).toContain("no such number");
    fake.answer(
      numbersPath,
      json(200, { incoming_phone_numbers: [{ sid: "PN1", phone_number: number.address }] }),
    );
    const one = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers/PN1.json`;
    for (const status of [200, 502]) {
      fake.answer(one, html(status));
      expect((await configure()).body).toMatchObject({
        code: "provider-failed",
        detail: expect.stringContaining(`answered ${status}, not in JSON`),
      });
    }
    fake.answer(one, json(200, {}));
    expect((await configure()).status).toBe(204);
    const told = new URLSearchParams(fake.callsTo(one).at(-1)?.body);
    expect(told.get("SmsUrl")).toContain(account.webhooks.inbound);
  });

  test("refuses a changed secret until it has it too, and a webhook of another account", async () => {
    const from = newHandset();
    expect((await bring(textAs("token", from))).status).toBe(200);
    const changed = await bring(textAs("new token", from));
    expect([changed.status, changed.answer]).toEqual([
      401,
      expect.stringContaining("does not match this account"),
    ]);
    expect((await replace(account.id, "new token")).status).toBe(200);
    expect((await bring(textAs("new token", from))).status).toBe(200);
    const other = await bring(textAs("theirs", from, sid.replace("0", "f")));
    expect([other.status, other.answer]).toEqual([
      401,
      expect.stringContaining("another account at this provider"),
    ]);
  });

  describe("whose token is revoked in mid-send", () => {
    beforeEach(startWorker);
    afterEach(stopWorker);

    test("is in trouble for that reason, and so is its text; with a new token both are well", async () => {
      const from = newHandset();
      await bring(textAs("token", from));
      const conversation = await conversationWith(from);
      fake.answer(twilio.sendPath, json(401, { code: 20003, message: "Authenticate" }));
      const reply = await admin.reply(conversation, "Hei");
      const trouble = async () => {
        const { items } = (await admin.call<Page<NumberOverview>>("GET", "/numbers/overview")).body;
        return items.find(({ id }) => id === number.id)?.account?.trouble?.reason;
      };
      await expect.poll(trouble, soon).toBe("credentials-rejected");
      expect(await lookAt(reply.body.id)).toMatchObject({
        status: "failed",
        statusReason: "credentials-rejected",
      });
      fake.answer(twilio.sendPath, twilio.taken(newId()));
      expect((await replace(account.id, "new token")).body.circuit).toBeNull();
      expect((await admin.call("POST", `/messages/${reply.body.id}/retry`)).status).toBe(200);
      await expect.poll(async () => (await lookAt(reply.body.id)).status, soon).toBe("sent");
      expect(await trouble()).toBeUndefined();
    });
  });
});
