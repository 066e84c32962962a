import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type FakeAnswer,
  type FakeProvider,
  html,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { REPORT_URL, sendRequest } from "#lib/testing/provider-calls.ts";
import { vonageMessage, vonageSms } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { vonage } from "./adapter.ts";
import { vonageCredentials } from "./credentials.ts";

let fake: FakeProvider;
beforeEach(async () => (fake = await startFakeProvider()));
afterEach(() => fake.stop());

const credentials = (api: "sms" | "messages" = "sms") =>
  vonageCredentials.parse({
    apiKey: "abcd1234",
    apiSecret: "secret-1",
    api,
    restUrl: fake.url,
    messagesUrl: fake.url,
    timeoutMs: 2_000,
  });
const basic = `Basic ${Buffer.from("abcd1234:secret-1").toString("base64")}`;
const parts = (...statuses: string[]) =>
  json(200, {
    "message-count": String(statuses.length),
    messages: statuses.map((status, at) =>
      status === "0"
        ? { to: "4790000123", "message-id": `id-${at}`, status }
        : { status, "error-text": "no" },
    ),
  });

describe("sending through the SMS API", () => {
  const send = (change: Partial<SendRequest> = {}) => vonage.send(sendRequest(change), credentials());
  const sent = () =>
    vonageSms.parse(Object.fromEntries(new URLSearchParams(fake.callsTo("/sms/json")[0]?.body)));
  beforeEach(() => fake.answer("/sms/json", parts("0")));

  test("posts what their OpenAPI allows, with our id as reference", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["id-0"], segments: 1 });
    const { ttl, ...rest } = sent();
    expect(rest).toEqual({
      api_key: "abcd1234",
      api_secret: "secret-1",
      from: "4759440000",
      to: "4790000123",
      text: "Sofaen kommer i morgen",
      type: "text",
      "status-report-req": "true",
      callback: REPORT_URL,
      "client-ref": "0192f3c4-0000-7000-8000-000000000001",
    });
    expect(ttl).toBeGreaterThan(3_590_000);
  });

  test.each<[string, Partial<SendRequest>, object]>([
    ["Unicode", { text: "🛋️", encoding: "UCS-2" }, { type: "unicode", text: "🛋️" }],
    ["a short code", { from: { address: "2012", kind: "short-code", country: "NO" } }, { from: "2012" }],
    ["a name", { from: { address: "Halden", kind: "alphanumeric", country: "" } }, { from: "Halden" }],
    ["hardly any life left", { expiresAt: new Date(0) }, { ttl: 20_000 }],
  ])("may have %s", async (_, change, expected) => {
    await send(change);
    expect(sent()).toMatchObject(expected);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "three parts taken",
      parts("0", "0", "0"),
      { kind: "accepted", providerMessageIds: ["id-0", "id-1", "id-2"], segments: 3 },
    ],
    ["some of its parts refused", parts("0", "6"), { kind: "unknown", cause: "partly-accepted" }],
    ["throttled", parts("1"), { kind: "refused", retryable: true, code: "1", reason: "too-fast" }],
    [
      "a wrong secret",
      parts("4"),
      { kind: "refused", retryable: false, code: "4", reason: "credentials-rejected" },
    ],
    ["an internal error", parts("5"), { kind: "unknown", cause: "internal-error" }],
    [
      "no credit (not the 9 of receipts)",
      parts("9"),
      { kind: "refused", retryable: false, code: "9", reason: "quota" },
    ],
    [
      "a status that is new to us",
      parts("99"),
      { kind: "refused", retryable: false, code: "99", reason: "provider-rejected" },
    ],
    ["HTML", html(200), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", html(500), { kind: "unknown", cause: "http-500" }],
    [
      "too many calls",
      json(429, {}, { "retry-after": "2" }),
      { kind: "refused", retryable: true, code: "429", reason: "provider-busy", retryAfterMs: 2_000 },
    ],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer("/sms/json", answer);
    expect(await send()).toEqual(outcome);
  });

  test("has no pictures: refused without a call", async () => {
    expect(await send({ media: ["https://a.example/1.jpg"] })).toMatchObject({
      kind: "refused",
      reason: "media-unsupported",
    });
    expect(await send({ text: "" })).toMatchObject({ kind: "refused", reason: "empty-text" });
    expect(await send({ to: "2012" })).toMatchObject({ kind: "refused", reason: "bad-number" });
    expect(await send({ text: "x".repeat(3_201) })).toMatchObject({ kind: "refused", reason: "too-long" });
    expect(fake.calls).toEqual([]);
  });
});

describe("sending through the Messages API", () => {
  const send = (change: Partial<SendRequest> = {}) =>
    vonage.send(sendRequest(change), credentials("messages"));
  const sent = () => vonageMessage.parse(JSON.parse(fake.callsTo("/v1/messages")[0]?.body ?? ""));
  const taken = json(202, { message_uuid: "their-id" });
  beforeEach(() => fake.answer("/v1/messages", taken));

  test("posts what their OpenAPI allows, with our id as reference", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["their-id"] });
    const { ttl, ...rest } = sent();
    expect(rest).toEqual({
      channel: "sms",
      message_type: "text",
      to: "4790000123",
      from: "4759440000",
      text: "Sofaen kommer i morgen",
      sms: { encoding_type: "text" },
      client_ref: "0192f3c4-0000-7000-8000-000000000001",
      webhook_url: REPORT_URL,
      webhook_version: "v1",
    });
    expect(ttl).toBeGreaterThan(3_590);
    expect(fake.calls[0]?.headers.authorization).toBe(basic);
  });

  test("posts pictures and files as an MMS", async () => {
    const media = ["https://a.example/1.jpg?x=1", "https://a.example/2.pdf", "https://a.example/3.vcf"];
    await send({ text: "Se her", media });
    expect(sent()).toMatchObject({
      channel: "mms",
      message_type: "content",
      content: [
        { type: "image", url: media[0], caption: "Se her" },
        { type: "file", url: media[1] },
        { type: "vcard", url: media[2] },
      ],
    });
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "a sender that is not allowed",
      json(422, { type: "https://developer.vonage.com/api-errors/messages#1120", title: "Illegal sender" }),
      { kind: "refused", retryable: false, code: "1120", reason: "sender-rejected" },
    ],
    [
      "a code in the title",
      json(422, { type: "about:blank", title: "1170" }),
      { kind: "refused", retryable: false, code: "1170", reason: "bad-number" },
    ],
    [
      "a wrong secret",
      json(401, { type: "https://developer.vonage.com/api-errors#unauthorized", title: "Unauthorized" }),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    [
      "no credit",
      json(402, { type: "https://developer.vonage.com/api-errors/messages#1070", title: "Quota" }),
      { kind: "refused", retryable: false, code: "1070", reason: "quota" },
    ],
    [
      "too many calls",
      json(429, { type: "https://developer.vonage.com/api-errors/messages#1000" }),
      { kind: "refused", retryable: true, code: "1000", reason: "provider-busy" },
    ],
    ["a fault of theirs", json(500, {}), { kind: "unknown", cause: "http-500" }],
    ["HTML", html(202), { kind: "unknown", cause: "unreadable-answer" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer("/v1/messages", answer);
    expect(await send()).toEqual(outcome);
  });
});

describe("an account at Vonage", () => {
  test.each<[FakeAnswer, string]>([
    [json(200, { count: 1, numbers: [] }), "valid"],
    [json(200, {}), "valid"],
    [json(401, {}), "invalid"],
    [html(200), "unreachable"],
    [json(500, {}), "unreachable"],
  ])("is checked (%#)", async (answer, kind) => {
    fake.answer("/account/numbers", answer);
    expect((await vonage.checkCredentials(credentials())).kind).toBe(kind);
  });

  test("lists the numbers that can text, over all pages", async () => {
    const page = (msisdn: string, features: string[]) =>
      json(200, { count: 2, numbers: [{ country: "NO", msisdn, features }] });
    fake.answer("/account/numbers", page("4759440000", ["SMS"]), page("4722000000", ["VOICE"]));
    expect(await vonage.listNumbers?.(credentials())).toEqual([
      { address: "+4759440000", kind: "long-number", country: "NO", providerNumberId: "4759440000" },
    ]);
    expect(fake.calls.map(({ path }) => path)).toEqual([
      "/account/numbers?size=100&index=1",
      "/account/numbers?size=100&index=2",
    ]);
  });

  test("gets its webhook set, and says so where it does not", async () => {
    const numbers = [
      { address: "+4759440000", kind: "long-number", country: "NO", providerNumberId: "4759440000" },
    ] as const;
    const urls = { inbound: "https://texts.example.com/api/mo/key", reports: REPORT_URL };
    fake.answer("/number/update", json(200, { "error-code": "200" }), json(200, { "error-code": "420" }));
    await vonage.configureWebhooks?.(numbers, urls, credentials());
    expect(Object.fromEntries(new URLSearchParams(fake.calls[0]?.body))).toEqual({
      country: "NO",
      msisdn: "4759440000",
      moHttpUrl: urls.inbound,
    });
    await expect(vonage.configureWebhooks?.(numbers, urls, credentials())).rejects.toThrow("Vonage answered");
  });
});
