import type { MessageSendParams } from "telnyx/resources/messages/messages";
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
import { telnyxMessage } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { telnyx } from "./adapter.ts";
import { telnyxCredentials } from "./credentials.ts";

const profile = "740572b6-099c-44a1-89b9-6c92163bc68d";
let fake: FakeProvider;
beforeEach(async () => (fake = await startFakeProvider()));
afterEach(() => fake.stop());

const credentials = (change: object = {}) =>
  telnyxCredentials.parse({
    apiKey: "KEY",
    publicKey: Buffer.alloc(32).toString("base64"),
    baseUrl: fake.url,
    timeoutMs: 2_000,
    ...change,
  });
const errors = (code: string) => ({ errors: [{ code, title: "no", detail: "no", meta: {} }] });

describe("sending through Telnyx", () => {
  const send = (change: Partial<SendRequest> = {}, given: object = {}) =>
    telnyx.send(sendRequest(change), credentials(given));
  // What their OpenAPI allows; the type that their SDK has made of it agrees.
  const sent = (): MessageSendParams =>
    telnyxMessage.parse(JSON.parse(fake.callsTo("/v2/messages")[0]?.body ?? ""));
  beforeEach(() =>
    fake.answer(
      "/v2/messages",
      json(200, { data: { id: "their-id", parts: 2, to: [{ status: "queued" }] } }),
    ),
  );

  test("posts what their OpenAPI allows, with our id in the callback", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["their-id"], segments: 2 });
    expect(sent()).toEqual({
      to: "+4790000123",
      from: "+4759440000",
      text: "Sofaen kommer i morgen",
      type: "SMS",
      webhook_url: `${REPORT_URL}?message=0192f3c4-0000-7000-8000-000000000001`,
      use_profile_webhooks: false,
    });
    expect(fake.calls[0]?.headers.authorization).toBe("Bearer KEY");
  });

  const name = { address: "Halden", kind: "alphanumeric", country: "" } as const;
  test.each<[string, Partial<SendRequest>, object, object]>([
    [
      "pictures",
      { text: "", media: ["https://a.example/1.jpg"] },
      {},
      { type: "MMS", media_urls: ["https://a.example/1.jpg"] },
    ],
    ["Unicode", { encoding: "UCS-2", text: "🛋️" }, {}, { encoding: "ucs2" }],
    ["a short code", { from: { address: "2012", kind: "short-code", country: "NO" } }, {}, { from: "2012" }],
    [
      "a name",
      { from: name },
      { messagingProfileId: profile },
      { from: "Halden", messaging_profile_id: profile },
    ],
    [
      "a pool of senders",
      { from: { address: profile, kind: "long-number", country: "" } },
      {},
      { messaging_profile_id: profile },
    ],
  ])("may have %s", async (_, change, given, expected) => {
    await send(change, given);
    expect(sent()).toMatchObject(expected);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "the opt-out they keep",
      json(403, errors("40300")),
      { kind: "refused", retryable: false, code: "40300", reason: "opted-out-at-provider" },
    ],
    [
      "a wrong number",
      json(400, errors("40310")),
      { kind: "refused", retryable: false, code: "40310", reason: "bad-number" },
    ],
    [
      "a code that is new to us",
      json(422, errors("49999")),
      { kind: "refused", retryable: false, code: "49999", reason: "provider-rejected" },
    ],
    [
      "a full queue",
      json(400, errors("40318")),
      { kind: "refused", retryable: true, code: "40318", reason: "too-fast" },
    ],
    [
      "too many calls",
      json(429, errors("10011"), { "retry-after": "3" }),
      { kind: "refused", retryable: true, code: "10011", reason: "provider-busy", retryAfterMs: 3_000 },
    ],
    [
      "a revoked key",
      json(401, errors("10009")),
      { kind: "refused", retryable: false, code: "10009", reason: "credentials-rejected" },
    ],
    [
      "HTML with 401",
      html(401),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    ["HTML with 200", html(200), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(500, errors("10007")), { kind: "unknown", cause: "http-500" }],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer("/v2/messages", answer);
    expect(await send()).toEqual(outcome);
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(1_531) }, "too-long"],
    [{ media: Array.from({ length: 11 }, (_, at) => `https://a.example/${at}`) }, "media-rejected"],
    [{ from: name }, "configuration-error"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("an account at Telnyx", () => {
  test.each<[string, object, FakeAnswer, string]>([
    ["/v2/messaging_profiles", {}, json(200, { data: [] }), "valid"],
    ["/v2/messaging_profiles", {}, json(401, errors("10009")), "invalid"],
    ["/v2/messaging_profiles", {}, html(200), "unreachable"],
    ["/v2/messaging_profiles", {}, json(503, {}), "unreachable"],
    [`/v2/messaging_profiles/${profile}`, { messagingProfileId: profile }, json(200, { data: {} }), "valid"],
    [
      `/v2/messaging_profiles/${profile}`,
      { messagingProfileId: profile },
      json(404, errors("10005")),
      "invalid",
    ],
  ])("is checked (%#)", async (path, change, answer, kind) => {
    fake.answer(path, answer);
    expect((await telnyx.checkCredentials(credentials(change))).kind).toBe(kind);
  });

  test("lists its numbers over all pages", async () => {
    const page = (id: string, phone_number: string) =>
      json(200, {
        data: [{ id, phone_number, country_code: "US", type: "long-code" }],
        meta: { total_pages: 2 },
      });
    fake.answer("/v2/phone_numbers/messaging", page("1", "+17735550002"), page("2", "+18885550100"));
    expect(await telnyx.listNumbers?.(credentials())).toEqual([
      { address: "+17735550002", kind: "long-number", country: "US", providerNumberId: "1" },
      { address: "+18885550100", kind: "toll-free", country: "US", providerNumberId: "2" },
    ]);
  });

  test("gets its webhook set in the messaging profile, or says that it names none", async () => {
    const numbers = [
      { address: "+17735550002", kind: "long-number", country: "US", providerNumberId: "1" },
    ] as const;
    const urls = { inbound: "https://texts.example.com/api/mo/key", reports: REPORT_URL };
    fake.answer(`/v2/messaging_profiles/${profile}`, json(200, {}));
    fake.answer("/v2/phone_numbers/1/messaging", json(200, {}));
    await telnyx.configureWebhooks?.(numbers, urls, credentials({ messagingProfileId: profile }));
    expect(fake.calls.map(({ method, path, body }) => [method, path, JSON.parse(body) as unknown])).toEqual([
      ["PATCH", `/v2/messaging_profiles/${profile}`, { webhook_url: urls.inbound, webhook_api_version: "2" }],
      ["PATCH", "/v2/phone_numbers/1/messaging", { messaging_profile_id: profile }],
    ]);
    await expect(telnyx.configureWebhooks?.(numbers, urls, credentials())).rejects.toThrow(
      "messaging profile ID",
    );
  });

  test("has a public key of 32 bytes", () => {
    const given = { apiKey: "KEY", publicKey: "AAAA" };
    expect(telnyxCredentials.safeParse(given).error?.issues[0]?.path).toEqual(["publicKey"]);
  });
});
