import type { Sms } from "@sinch/sms";
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
import { sinchBatch } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { sinch } from "./adapter.ts";
import { sinchCredentials } from "./credentials.ts";

const path = "/xms/v1/plan-1/batches";
let fake: FakeProvider;
beforeEach(async () => {
  fake = await startFakeProvider();
  fake.answer(path, json(201, { id: "their-id", to: ["4790000123"], canceled: false, type: "mt_text" }));
});
afterEach(() => fake.stop());

const credentials = () =>
  sinchCredentials.parse({
    servicePlanId: "plan-1",
    apiToken: "token",
    baseUrl: fake.url,
    timeoutMs: 2_000,
  });
const send = (change: Partial<SendRequest> = {}) => sinch.send(sendRequest(change), credentials());
// What their OpenAPI allows; the types of their own library agree.
const sent = (): Sms.TextRequest | Sms.MediaRequest =>
  sinchBatch.parse(JSON.parse(fake.callsTo(path)[0]?.body ?? ""));

describe("sending through Sinch", () => {
  test("posts what their OpenAPI allows, with our id as reference", async () => {
    const expiresAt = new Date(Date.now() + 3_600_000);
    expect(await send({ expiresAt })).toEqual({ kind: "accepted", providerMessageIds: ["their-id"] });
    expect(sent()).toEqual({
      from: "+4759440000",
      to: ["+4790000123"],
      type: "mt_text",
      body: "Sofaen kommer i morgen",
      delivery_report: "per_recipient",
      callback_url: REPORT_URL,
      client_reference: "0192f3c4-0000-7000-8000-000000000001",
      expire_at: expiresAt,
    });
    expect(fake.calls[0]?.headers.authorization).toBe("Bearer token");
  });

  test.each<[string, Partial<SendRequest>, object]>([
    [
      "a picture and words",
      { media: ["https://a.example/1.jpg"] },
      { type: "mt_media", body: { url: "https://a.example/1.jpg", message: "Sofaen kommer i morgen" } },
    ],
    [
      "a picture alone",
      { text: "", media: ["https://a.example/1.jpg"] },
      { type: "mt_media", body: { url: "https://a.example/1.jpg" } },
    ],
    ["a short code", { from: { address: "2012", kind: "short-code", country: "NO" } }, { from: "2012" }],
    ["a name", { from: { address: "Halden", kind: "alphanumeric", country: "" } }, { from: "Halden" }],
  ])("may have %s", async (_, change, expected) => {
    await send(change);
    expect(sent()).toMatchObject(expected);
  });

  test("nothing lives longer than the three days they allow", async () => {
    await send({ expiresAt: new Date(Date.now() + 30 * 24 * 3_600_000) });
    expect(sent().expire_at?.getTime()).toBeLessThanOrEqual(Date.now() + 3 * 24 * 3_600_000);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "a fault of ours",
      json(400, { code: "syntax_constraint_violation", text: "Size must be between 1 and 2000" }),
      { kind: "refused", retryable: false, code: "syntax_constraint_violation", reason: "provider-rejected" },
    ],
    [
      "a reference that does not exist",
      json(403, { code: "unknown_campaign", text: "no such campaign" }),
      { kind: "refused", retryable: false, code: "unknown_campaign", reason: "configuration-error" },
    ],
    [
      "no leave",
      json(403, { code: "forbidden", text: "no" }),
      { kind: "refused", retryable: false, code: "forbidden", reason: "credentials-rejected" },
    ],
    [
      "a revoked token",
      html(401),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    [
      "a revoked token, in JSON",
      json(401, { code: "unauthorized", text: "no" }),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    [
      "too many calls",
      json(429, {}, { "retry-after": "2" }),
      { kind: "refused", retryable: true, code: "429", reason: "provider-busy", retryAfterMs: 2_000 },
    ],
    ["no id", json(201, { id: "" }), { kind: "unknown", cause: "unreadable-answer" }],
    ["HTML with 201", html(201), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(503, {}), { kind: "unknown", cause: "http-503" }],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer(path, answer);
    expect(await send()).toEqual(outcome);
    expect(fake.calls).toHaveLength(1);
  });

  test("to a server that is not there is certain not to have been sent", async () => {
    const gone = credentials();
    await fake.stop();
    expect(await sinch.send(sendRequest(), gone)).toMatchObject({
      kind: "refused",
      retryable: true,
      reason: "provider-unreachable",
    });
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(2_001) }, "too-long"],
    [{ media: ["https://a.example/1", "https://a.example/2"] }, "media-rejected"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

test.each<[FakeAnswer, string]>([
  [json(200, { count: 0, page: 0, batches: [] }), "valid"],
  [json(401, {}), "invalid"],
  [json(404, {}), "invalid"],
  [html(200), "unreachable"],
  [json(500, {}), "unreachable"],
])("an account at Sinch is checked (%#)", async (answer, kind) => {
  fake.answer(path, answer);
  expect((await sinch.checkCredentials(credentials())).kind).toBe(kind);
});
