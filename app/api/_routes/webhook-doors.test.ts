import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import { beforeAll, expect, test } from "vitest";
import { linesOf, newHandset } from "#lib/testing/api.ts";
import { addAccount, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { providerCases } from "#lib/testing/provider-cases/all.ts";
import type { SignedCall } from "#lib/testing/provider-cases/provider-case.ts";
import type { Problem } from "#lib/contract/problem.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

const hex = "0123456789abcdef0123456789abcdef";
const cases = new Map(providerCases);
const caseOf = (name: string) => {
  const found = cases.get(name);
  if (!found) throw new Error(`There is no case of ${name}`);
  return found;
};

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

async function openAccount(name: string, numbers: string[] = [], credentials?: object) {
  const provider = caseOf(name);
  const key = newId();
  const given = credentials ?? provider.credentials("http://127.0.0.1:1");
  const accountId = await addAccount({ key, provider: provider.name, credentials: given });
  for (const address of numbers) await addNumber({ address, accountId });
  return { accountId, moUrl: `${env().BASE_URL}/api/mo/${key}`, dlrUrl: `${env().BASE_URL}/api/dlr/${key}` };
}

const bring = ({ url, headers, body }: SignedCall) =>
  api.request(url.slice(env().BASE_URL.length), { method: "POST", headers, body });

async function problemOf(response: Response) {
  const { code, detail } = (await response.json()) as Problem;
  return { status: response.status, code, detail };
}

async function reportsOf(accountId: string) {
  const rows = await readOnly().query<{ status: string }>(
    `select status from delivery_report where provider_account_id = $1`,
    [accountId],
  );
  return rows.map(({ status }) => status);
}

test.each([
  ["a number of ours", "+4759440031", "+4759440031"],
  ["a number that only the pool knows", "+4759440032", `MG${hex}`],
])("a text that came through a Messaging Service to %s is never refused", async (_, to, ours) => {
  const { moUrl } = await openAccount("Twilio", [ours]);
  const from = newHandset();
  const fields = {
    MessageSid: `SM${newId()}`,
    MessagingServiceSid: `MG${hex}`,
    From: from,
    To: to,
    Body: "Hei",
  };
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "x-twilio-signature": getExpectedTwilioSignature("token", moUrl, fields),
  };
  expect((await bring({ url: moUrl, headers, body })).status).toBe(200);
  expect((await linesOf(from)).map((line) => line.text)).toEqual(["Hei"]);
});

test("a report at the URL for texts is taken as a report, and a text at the other as a text", async () => {
  const { accountId, moUrl, dlrUrl } = await openAccount("Telnyx", ["+4759440033"]);
  const { delivered, text } = caseOf("Telnyx");
  expect((await bring(delivered({ url: moUrl, id: newId(), reference: "" }))).status).toBe(200);
  expect(await reportsOf(accountId)).toEqual(["delivered"]);
  const from = newHandset();
  expect((await bring(text(dlrUrl, { from, to: "+4759440033", text: "Hei" }))).status).toBe(200);
  expect(await linesOf(from)).toHaveLength(1);
});

test("what was not signed by mistake of the provider shall come again", async () => {
  const { moUrl } = await openAccount("Vonage's Messages API", ["+4759440034"]);
  const { headers, ...signed } = caseOf("Vonage's Messages API").text(moUrl, {
    from: newHandset(),
    to: "+4759440034",
    text: "Hei",
  });
  const unsigned = { ...signed, headers: { "content-type": headers["content-type"] ?? "" } };
  expect(await problemOf(await bring(unsigned))).toMatchObject({ status: 503, code: "send-again" });
});

test("what comes while the account's credentials are broken shall come again", async () => {
  const { moUrl } = await openAccount("Twilio", [], { accountSid: "AC1" });
  const call = caseOf("Twilio").text(moUrl, { from: newHandset(), to: "+4759440035", text: "Hei" });
  expect(await problemOf(await bring(call))).toMatchObject({ status: 503, code: "send-again" });
});

test("a call of another account at the same provider says that it is one", async () => {
  const { moUrl } = await openAccount("Twilio");
  const fields = {
    MessageSid: "SM1",
    AccountSid: `AC${"f".repeat(32)}`,
    From: "+4792000000",
    To: "2012",
    Body: "Hei",
  };
  const headers = { "content-type": "application/x-www-form-urlencoded", "x-twilio-signature": "x" };
  const call = { url: moUrl, headers, body: new URLSearchParams(fields).toString() };
  expect(await problemOf(await bring(call))).toEqual({
    status: 401,
    code: "bad-signature",
    detail: "The call belongs to another account at this provider.",
  });
});

test("an event that is neither text nor report is acknowledged, and nothing is kept of it", async () => {
  const { accountId, moUrl } = await openAccount("Bandwidth");
  const call = caseOf("Bandwidth").delivered({ url: moUrl, id: newId(), reference: "" });
  const novel = { ...call, body: call.body.replace("message-delivered", "message-novel") };
  expect((await bring(novel)).status).toBe(200);
  expect(await reportsOf(accountId)).toEqual([]);
});
