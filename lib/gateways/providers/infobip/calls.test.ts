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
import { infobipEnvelope } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { infobip } from "./adapter.ts";
import { infobipCredentials } from "./credentials.ts";

const path = "/sms/3/messages";
const answered = (groupName: string, id: number, more: object = { details: { messageCount: 2 } }) =>
  json(200, {
    bulkId: "bulk",
    messages: [
      {
        messageId: "their-id",
        status: { groupId: 1, groupName, id, name: "NAME", description: "…" },
        destination: "4790000123",
        ...more,
      },
    ],
  });
let fake: FakeProvider;
beforeEach(async () => {
  fake = await startFakeProvider();
  fake.answer(path, answered("PENDING", 26));
});
afterEach(() => fake.stop());

const credentials = (change: object = {}) =>
  infobipCredentials.parse({ apiKey: "key", baseUrl: fake.url, timeoutMs: 2_000, ...change });
const send = (change: Partial<SendRequest> = {}, given: object = {}) =>
  infobip.send(sendRequest(change), credentials(given));
const sent = () => infobipEnvelope.parse(JSON.parse(fake.callsTo(path)[0]?.body ?? ""));

describe("sending through Infobip", () => {
  test("posts what their OpenAPI allows, with our id as callback data", async () => {
    const expiresAt = new Date(Date.now() + 3_600_500);
    expect(await send({ expiresAt })).toEqual({
      kind: "accepted",
      providerMessageIds: ["their-id"],
      segments: 2,
    });
    expect(sent()).toEqual({
      messages: [
        {
          sender: "4759440000",
          destinations: [{ to: "4790000123" }],
          content: { text: "Sofaen kommer i morgen" },
          options: { validityPeriod: { amount: 60, timeUnit: "MINUTES" } },
          webhooks: {
            delivery: { url: REPORT_URL, intermediateReport: true },
            contentType: "application/json",
            callbackData: "0192f3c4-0000-7000-8000-000000000001",
          },
        },
      ],
      options: { includeSmsCountInResponse: true },
    });
    expect(fake.calls[0]?.headers.authorization).toBe("App key");
  });

  test("leaves the reports to the subscription where that has a name and password", async () => {
    await send({}, { callbackUser: "them", callbackPassword: "hush" });
    expect(sent().messages[0]?.webhooks).toEqual({
      contentType: "application/json",
      callbackData: "0192f3c4-0000-7000-8000-000000000001",
    });
  });

  test.each([
    [90 * 3_600_000, 2_880],
    [10_000, 1],
  ])("lives as long as they allow: %i ms are %i minutes", async (ms, amount) => {
    await send({ expiresAt: new Date(Date.now() + ms) });
    expect(sent().messages[0]?.options?.validityPeriod.amount).toBe(amount);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "a 200 that takes it, without a count",
      answered("PENDING", 7, {}),
      { kind: "accepted", providerMessageIds: ["their-id"] },
    ],
    [
      "a 200 whose status is new to us",
      answered("NOVEL", 7, {}),
      { kind: "accepted", providerMessageIds: ["their-id"] },
    ],
    [
      "a 200 that refuses it: no credit",
      answered("REJECTED", 12),
      { kind: "refused", retryable: false, code: "12", reason: "quota" },
    ],
    [
      "a 200 that refuses it: on their blocklist",
      answered("REJECTED", 14),
      { kind: "refused", retryable: false, code: "14", reason: "opted-out-at-provider" },
    ],
    [
      "a 200 that refuses it: a fault of theirs",
      answered("REJECTED", 21),
      { kind: "refused", retryable: true, code: "21", reason: "provider-error" },
    ],
    [
      "a fault of ours",
      json(400, { errorCode: "E400", description: "", action: "", violations: [], resources: [] }),
      { kind: "refused", retryable: false, code: "E400", reason: "provider-rejected" },
    ],
    [
      "a fault of ours, in the older form",
      json(400, { requestError: { serviceException: { messageId: "BAD_REQUEST", text: "Bad" } } }),
      { kind: "refused", retryable: false, code: "BAD_REQUEST", reason: "provider-rejected" },
    ],
    [
      "a revoked key",
      json(401, { requestError: { serviceException: { messageId: "UNAUTHORIZED", text: "no" } } }),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    [
      "too many calls",
      json(429, { errorCode: "E429" }, { "retry-after": "5" }),
      { kind: "refused", retryable: true, code: "E429", reason: "provider-busy", retryAfterMs: 5_000 },
    ],
    ["no message", json(200, { messages: [] }), { kind: "unknown", cause: "unreadable-answer" }],
    ["HTML with 200", html(200), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(500, {}), { kind: "unknown", cause: "http-500" }],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer(path, answer);
    expect(await send()).toEqual(outcome);
    expect(fake.calls).toHaveLength(1);
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(3_826) }, "too-long"],
    [{ media: ["https://a.example/1"] }, "media-unsupported"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("an account at Infobip", () => {
  const numbers = "/numbers/1/numbers";
  test.each<[FakeAnswer, string]>([
    [json(200, { numbers: [], numberCount: 0 }), "valid"],
    [json(401, {}), "invalid"],
    [html(200), "unreachable"],
    [json(503, {}), "unreachable"],
  ])("is checked (%#)", async (answer, kind) => {
    fake.answer(numbers, answer);
    expect((await infobip.checkCredentials(credentials())).kind).toBe(kind);
  });

  test("lists the numbers that can text, over all pages", async () => {
    // The example of their OpenAPI, fifty times and once more.
    const number = (at: number) => ({
      numberKey: `KEY${at}`,
      number: `447860041${String(at).padStart(3, "0")}`,
      country: "GB",
      type: "VIRTUAL_LONG_NUMBER",
      capabilities: at === 3 ? ["VOICE"] : ["SMS"],
      shared: false,
    });
    const page = (from: number, to: number) =>
      json(200, { numbers: Array.from({ length: to - from }, (_, at) => number(from + at)) });
    fake.answer(numbers, page(0, 50), page(50, 51));
    const listed = await infobip.listNumbers?.(credentials());
    expect(listed).toHaveLength(50);
    expect(listed?.[0]).toEqual({
      address: "+447860041000",
      kind: "long-number",
      country: "GB",
      providerNumberId: "KEY0",
    });
  });

  const urls = { inbound: "https://texts.example.com/api/mo/key", reports: REPORT_URL };
  const listed = { address: "+4759440000", kind: "long-number", country: "NO" } as const;
  const forward = {
    action: { type: "HTTP_FORWARD", url: urls.inbound, httpMethod: "POST", contentType: "JSON" },
  };

  test("gets each number's texts forwarded, by a new setting or the one it has", async () => {
    fake.answer("/numbers/2/numbers/NEW/sms", json(200, { configurations: [{ key: "K", keyword: "SOFA" }] }));
    fake.answer("/numbers/2/numbers/OLD/sms", json(200, { configurations: [{ key: "WHOLE" }] }));
    fake.answer("/numbers/2/numbers/OLD/sms/WHOLE", json(200, {}));
    await infobip.configureWebhooks?.(
      ["NEW", "OLD", null].map((providerNumberId) => ({ ...listed, providerNumberId })),
      urls,
      credentials(),
    );
    const changes = fake.calls.filter(({ method }) => method !== "GET");
    expect(changes.map(({ method, path, body }) => [method, path, JSON.parse(body) as unknown])).toEqual([
      ["POST", "/numbers/2/numbers/NEW/sms", forward],
      ["PUT", "/numbers/2/numbers/OLD/sms/WHOLE", forward],
    ]);
  });

  test("with a name and password on its callbacks has to be set up by hand", async () => {
    const named = credentials({ callbackUser: "them", callbackPassword: "hush" });
    const setting = infobip.configureWebhooks?.([{ ...listed, providerNumberId: "NEW" }], urls, named);
    await expect(setting).rejects.toThrow("without a name and password");
    expect(fake.calls).toEqual([]);
  });
});
