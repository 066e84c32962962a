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
import { plivoMessage } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { plivo } from "./adapter.ts";
import { plivoCredentials } from "./credentials.ts";

const authId = "MA0123456789ABCDEFGH";
const account = `/v1/Account/${authId}`;
const powerpack = "86bbb125-97bb-4d72-89fd-81d5c515b015";

let fake: FakeProvider;
beforeEach(async () => {
  fake = await startFakeProvider();
  fake.answer(
    `${account}/Message/`,
    json(202, { message: "message(s) queued", message_uuid: ["their-id"], api_id: "1" }),
  );
});
afterEach(() => fake.stop());

const credentials = () =>
  plivoCredentials.parse({ authId, authToken: "token", baseUrl: fake.url, timeoutMs: 2_000 });
const send = (change: Partial<SendRequest> = {}) => plivo.send(sendRequest(change), credentials());
const sent = () => plivoMessage.parse(JSON.parse(fake.callsTo(`${account}/Message/`)[0]?.body ?? ""));

describe("sending through Plivo", () => {
  test("posts what their documents allow, with our id in the callback", async () => {
    expect(await send()).toEqual({ kind: "accepted", providerMessageIds: ["their-id"] });
    expect(sent()).toEqual({
      src: "4759440000",
      dst: "4790000123",
      text: "Sofaen kommer i morgen",
      type: "sms",
      url: `${REPORT_URL}?message=0192f3c4-0000-7000-8000-000000000001`,
      method: "POST",
    });
    expect(fake.calls[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from(`${authId}:token`).toString("base64")}`,
    );
  });

  test.each<[string, Partial<SendRequest>, object]>([
    [
      "pictures",
      { text: "", media: ["https://a.example/1.jpg"] },
      { type: "mms", media_urls: ["https://a.example/1.jpg"] },
    ],
    ["a short code", { from: { address: "2012", kind: "short-code", country: "NO" } }, { src: "2012" }],
    ["a name", { from: { address: "Halden", kind: "alphanumeric", country: "" } }, { src: "Halden" }],
    [
      "a pool of senders",
      { from: { address: powerpack, kind: "long-number", country: "" } },
      { powerpack_uuid: powerpack },
    ],
  ])("may have %s", async (_, change, expected) => {
    await send(change);
    expect(sent()).toMatchObject(expected);
  });

  test.each<[string, FakeAnswer, object]>([
    [
      "a fault of ours",
      json(400, { api_id: "1", error: "dst parameter not present" }),
      { kind: "refused", retryable: false, code: "400", reason: "provider-rejected" },
    ],
    [
      "a changed token",
      html(401),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    [
      "too many calls",
      json(429, { error: "slow" }, { "retry-after": "1" }),
      { kind: "refused", retryable: true, code: "429", reason: "provider-busy", retryAfterMs: 1_000 },
    ],
    ["no id", json(202, { message_uuid: [] }), { kind: "unknown", cause: "unreadable-answer" }],
    ["HTML with 202", html(202), { kind: "unknown", cause: "unreadable-answer" }],
    ["a fault of theirs", json(500, {}), { kind: "unknown", cause: "http-500" }],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer(`${account}/Message/`, answer);
    expect(await send()).toEqual(outcome);
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(1_601) }, "too-long"],
    [{ text: "ж".repeat(738), encoding: "UCS-2" }, "too-long"],
    [{ media: Array.from({ length: 11 }, (_, at) => `https://a.example/${at}`) }, "media-rejected"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("an account at Plivo", () => {
  test.each<[FakeAnswer, string]>([
    [json(200, { account_type: "standard" }), "valid"],
    [html(401), "invalid"],
    [html(200), "unreachable"],
    [json(500, {}), "unreachable"],
  ])("is checked (%#)", async (answer, kind) => {
    fake.answer(`${account}/`, answer);
    expect((await plivo.checkCredentials(credentials())).kind).toBe(kind);
  });

  test("lists the numbers that can text, over all pages", async () => {
    const number = (at: number) => ({
      number: `4759440${String(at).padStart(3, "0")}`,
      sms_enabled: at !== 3,
    });
    const page = (from: number, to: number) =>
      json(200, { objects: Array.from({ length: to - from }, (_, at) => number(from + at)) });
    fake.answer(`${account}/Number/`, page(0, 20), page(20, 21));
    const listed = await plivo.listNumbers?.(credentials());
    expect(listed).toHaveLength(20);
    expect(listed?.[0]).toEqual({
      address: "+4759440000",
      kind: "long-number",
      country: "NO",
      providerNumberId: "4759440000",
    });
  });

  test("gets its webhook set: in an application made once", async () => {
    const urls = { inbound: "https://texts.example.com/api/mo/key", reports: REPORT_URL };
    const numbers = [
      { address: "+4759440000", kind: "long-number", country: "NO", providerNumberId: "4759440000" },
    ] as const;
    const apps: { app_id: string; app_name: string }[] = [{ app_id: "7", app_name: "another" }];
    fake.answer(`${account}/Application/`, (response, call) => {
      if (call.method === "GET") return json(200, { objects: apps })(response, call);
      apps.push({ app_id: "8", app_name: (JSON.parse(call.body) as { app_name: string }).app_name });
      json(201, { app_id: "8", message: "created" })(response, call);
    });
    fake.answer(`${account}/Number/4759440000/`, json(202, { message: "changed" }));
    await plivo.configureWebhooks?.(numbers, urls, credentials());
    await plivo.configureWebhooks?.(numbers, urls, credentials());
    const posts = fake.calls
      .filter(({ method }) => method === "POST")
      .map(({ path, body }) => [path, JSON.parse(body) as unknown]);
    expect(posts).toEqual([
      [
        `${account}/Application/`,
        { app_name: apps[1]?.app_name, message_url: urls.inbound, message_method: "POST" },
      ],
      [`${account}/Number/4759440000/`, { app_id: "8" }],
      [`${account}/Number/4759440000/`, { app_id: "8" }],
    ]);
  });
});
