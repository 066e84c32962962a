import type { SmsSendParams } from "@messagebird/sdk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type FakeAnswer,
  type FakeProvider,
  hangUp,
  html,
  json,
  startFakeProvider,
} from "#lib/testing/fake-provider.ts";
import { sendRequest } from "#lib/testing/provider-calls.ts";
import { birdMessage } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { bird } from "./adapter.ts";
import { baseUrlOf, birdCredentials } from "./credentials.ts";

const path = "/v1/sms/messages";
let fake: FakeProvider;
beforeEach(async () => {
  fake = await startFakeProvider();
  fake.answer(
    path,
    json(202, { id: "sms_1", direction: "outbound", status: "accepted", segments: { count: 2 } }),
  );
});
afterEach(() => fake.stop());

const credentials = () =>
  birdCredentials.parse({ apiKey: "bk_eu1_token", baseUrl: fake.url, timeoutMs: 2_000 });
const send = (change: Partial<SendRequest> = {}) => bird.send(sendRequest(change), credentials());
// What their OpenAPI allows; the type that their SDK has made of it agrees.
const sent = (): SmsSendParams => birdMessage.parse(JSON.parse(fake.callsTo(path)[0]?.body ?? ""));
const error = (code: string, name = "", type = "") => ({ error: { code, name, type, message: "no" } });

describe("sending through Bird", () => {
  test("posts what their SDK's types allow, with our id in the metadata and a key", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["sms_1"], segments: 2 });
    expect(sent()).toEqual({
      to: "+4790000123",
      from: "+4759440000",
      text: "Sofaen kommer i morgen",
      category: "service",
      metadata: { reference: "0192f3c4-0000-7000-8000-000000000001" },
    });
    expect(fake.calls[0]?.headers).toMatchObject({
      authorization: "Bearer bk_eu1_token",
      "idempotency-key": "0192f3c4-0000-7000-8000-000000000001/0",
    });
  });

  test("a text to a list says that it is marketing", async () => {
    await send({ purpose: "marketing" });
    expect(sent().category).toBe("marketing");
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "a wrong number",
      json(422, error("E05001", "SMSInvalidRecipient", "validation_error")),
      { kind: "refused", retryable: false, code: "SMSInvalidRecipient", reason: "bad-number" },
    ],
    [
      "a sender that is not ours",
      json(422, error("E05002", "SMSSenderNotConfigured", "validation_error")),
      { kind: "refused", retryable: false, code: "SMSSenderNotConfigured", reason: "sender-rejected" },
    ],
    [
      "no money",
      json(402, error("E03001", "", "billing_error")),
      { kind: "refused", retryable: false, code: "E03001", reason: "quota" },
    ],
    [
      "a code that is new to us",
      json(422, error("E99999")),
      { kind: "refused", retryable: false, code: "E99999", reason: "provider-rejected" },
    ],
    [
      "a revoked key",
      json(401, error("E02001", "Unauthorized", "auth_error")),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    ["the same key, still being worked on", json(409, error("E01004")), { kind: "unknown", cause: "E01004" }],
    ["the same key, taken before", json(409, error("E01005")), { kind: "unknown", cause: "E01005" }],
    [
      "keys that can't be looked up now",
      json(503, error("E01033", "IdempotencyUnavailable", "service_unavailable_error")),
      { kind: "refused", retryable: true, code: "E01033", reason: "provider-busy" },
    ],
    [
      "too many calls",
      json(429, error("E01429"), { "retry-after": "2" }),
      { kind: "refused", retryable: true, code: "E01429", reason: "provider-busy", retryAfterMs: 2_000 },
    ],
    ["no id", json(202, {}), { kind: "unknown", cause: "unreadable-answer" }],
    ["HTML with 202", html(202), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(500, error("E01001")), { kind: "unknown", cause: "http-500" }],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer(path, answer);
    expect(await send()).toEqual(outcome);
    expect(fake.calls).toHaveLength(1);
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(1_837) }, "too-long"],
    [{ text: "ж".repeat(805), encoding: "UCS-2" }, "too-long"],
    [{ media: ["https://a.example/1"] }, "media-unsupported"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("a workspace at Bird", () => {
  test("is in the region that its key names", () => {
    expect(baseUrlOf(birdCredentials.parse({ apiKey: "bk_us1_token" }))).toBe(
      "https://us1.platform.bird.com",
    );
    expect(birdCredentials.safeParse({ apiKey: "bk_evil.test/_token" }).success).toBe(false);
  });

  test.each<[FakeAnswer, string]>([
    [json(200, { data: [], next_cursor: null }), "valid"],
    [json(401, error("E02001")), "invalid"],
    [html(200), "unreachable"],
    [json(500, {}), "unreachable"],
  ])("is checked (%#)", async (answer, kind) => {
    fake.answer("/v1/numbers", answer);
    expect((await bird.checkCredentials(credentials())).kind).toBe(kind);
  });

  test("lists the numbers that can text, over all pages", async () => {
    const number = (at: number, change: object = {}) => ({
      id: `num_${at}`,
      kind: "dedicated",
      number: `+4759440${String(at).padStart(3, "0")}`,
      country_code: "NO",
      number_type: "mobile",
      capabilities: ["sms"],
      status: "active",
      ...change,
    });
    fake.answer(
      "/v1/numbers",
      json(200, { data: [number(0), number(1, { capabilities: ["voice"] })], next_cursor: "a/b" }),
      json(200, { data: [number(2), number(3, { status: "released" })], next_cursor: null }),
    );
    const listed = await bird.listNumbers?.(credentials());
    expect(listed).toEqual(
      [0, 2].map((at) => ({
        address: `+475944000${at}`,
        kind: "long-number",
        country: "NO",
        providerNumberId: `num_${at}`,
      })),
    );
    expect(fake.calls[1]?.path).toBe("/v1/numbers?limit=100&starting_after=a%2Fb");
  });
});
