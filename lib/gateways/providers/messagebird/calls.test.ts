import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type FakeAnswer,
  type FakeProvider,
  hangUp,
  html,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { REPORT_URL, sendRequest } from "#lib/testing/provider-calls.ts";
import { messageBirdMessage, messageBirdMms } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { messagebird } from "./adapter.ts";
import { messageBirdCredentials } from "./credentials.ts";

const taken = {
  id: "their-id",
  href: "https://rest.messagebird.com/messages/their-id",
  direction: "mt",
  recipients: {
    totalCount: 1,
    items: [{ recipient: 4790000123, status: "sent", messagePartCount: 2 }],
  },
};
const errors = (code: number, parameter: string | null = null) => ({
  errors: [{ code, description: "no", parameter }],
});
let fake: FakeProvider;
beforeEach(async () => {
  fake = await startFakeProvider();
  fake.answer("/messages", json(201, taken));
  fake.answer("/mms", json(201, { ...taken, recipients: { items: [{ recipient: 4790000123 }] } }));
});
afterEach(() => fake.stop());

const credentials = () =>
  messageBirdCredentials.parse({
    accessKey: "key",
    baseUrl: fake.url,
    numbersUrl: fake.url,
    timeoutMs: 2_000,
  });
const send = (change: Partial<SendRequest> = {}) => messagebird.send(sendRequest(change), credentials());
const sent = (path: string): unknown => JSON.parse(fake.callsTo(path)[0]?.body ?? "");

describe("sending through MessageBird", () => {
  test("posts what their library's types allow, with our id as reference", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["their-id"], segments: 2 });
    const { validity, ...message } = messageBirdMessage.parse(sent("/messages"));
    expect(message).toEqual({
      originator: "4759440000",
      recipients: ["4790000123"],
      body: "Sofaen kommer i morgen",
      type: "sms",
      datacoding: "plain",
      reference: "0192f3c4-0000-7000-8000-000000000001",
      reportUrl: REPORT_URL,
    });
    expect(validity).toBeGreaterThan(3_500);
    expect(validity).toBeLessThanOrEqual(3_600);
    expect(fake.calls[0]?.headers.authorization).toBe("AccessKey key");
  });

  test("pictures go as an MMS", async () => {
    expect(await send({ text: "", media: ["https://a.example/1.jpg"] })).toEqual({
      kind: "accepted",
      providerMessageIds: ["their-id"],
    });
    expect(messageBirdMms.parse(sent("/mms"))).toMatchObject({ mediaUrls: ["https://a.example/1.jpg"] });
  });

  test.each<[Partial<SendRequest>, object]>([
    [{ text: "Hei ✓", encoding: "UCS-2" }, { datacoding: "unicode" }],
    [{ from: { address: "Halden", kind: "alphanumeric", country: "" } }, { originator: "Halden" }],
    [{ expiresAt: new Date(0) }, { validity: 1 }],
  ])("may have another encoding, sender or life (%#)", async (change, expected) => {
    await send(change);
    expect(messageBirdMessage.parse(sent("/messages"))).toMatchObject(expected);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "a wrong number",
      json(422, errors(10, "recipients")),
      { kind: "refused", retryable: false, code: "10", reason: "bad-number" },
    ],
    [
      "a wrong sender",
      json(422, errors(10, "originator")),
      { kind: "refused", retryable: false, code: "10", reason: "sender-rejected" },
    ],
    ["no money", json(402, errors(25)), { kind: "refused", retryable: false, code: "25", reason: "quota" }],
    [
      "a revoked key",
      json(401, errors(2, "access_key")),
      { kind: "refused", retryable: false, code: "2", reason: "credentials-rejected" },
    ],
    [
      "HTML with 401",
      html(401),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    [
      "a code that is new to us",
      json(422, errors(4_242)),
      { kind: "refused", retryable: false, code: "4242", reason: "provider-rejected" },
    ],
    [
      "too many calls",
      json(429, errors(101), { "retry-after": "1" }),
      { kind: "refused", retryable: true, code: "101", reason: "provider-busy", retryAfterMs: 1_000 },
    ],
    ["no id", json(201, {}), { kind: "unknown", cause: "unreadable-answer" }],
    ["HTML with 201", html(201), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(500, errors(99)), { kind: "unknown", cause: "http-500" }],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer("/messages", answer);
    expect(await send()).toEqual(outcome);
    expect(fake.calls).toHaveLength(1);
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(1_378) }, "too-long"],
    [{ text: "ж".repeat(604), encoding: "UCS-2" }, "too-long"],
    [{ text: "x".repeat(2_001), media: ["https://a.example/1"] }, "too-long"],
    [{ media: Array.from({ length: 11 }, (_, at) => `https://a.example/${at}`) }, "media-rejected"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("an account at MessageBird", () => {
  test.each<[FakeAnswer, string]>([
    [json(200, { payment: "prepaid", type: "credits", amount: 9.2 }), "valid"],
    [json(401, errors(2)), "invalid"],
    [html(200), "unreachable"],
    [json(500, {}), "unreachable"],
  ])("is checked (%#)", async (answer, kind) => {
    fake.answer("/balance", answer);
    expect((await messagebird.checkCredentials(credentials())).kind).toBe(kind);
  });

  test("lists the numbers that can text, over all pages", async () => {
    const number = (at: number) => ({
      number: `4759440${String(at).padStart(3, "0")}`,
      country: "NO",
      features: at === 3 ? ["voice"] : ["sms", "voice"],
    });
    const page = (from: number, to: number) =>
      json(200, {
        totalCount: 101,
        items: Array.from({ length: to - from }, (_, at) => number(from + at)),
      });
    fake.answer("/v1/phone-numbers", page(0, 100), page(100, 101));
    const listed = await messagebird.listNumbers?.(credentials());
    expect(listed).toHaveLength(100);
    expect(listed?.[0]).toEqual({
      address: "+4759440000",
      kind: "long-number",
      country: "NO",
      providerNumberId: "4759440000",
    });
  });

  test("that may not list its numbers says so in a sentence", async () => {
    fake.answer("/v1/phone-numbers", json(401, errors(2)));
    await expect(messagebird.listNumbers?.(credentials())).rejects.toThrow("MessageBird answered 401.");
  });
});
