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
import { bandwidthMessage } from "#lib/testing/published-requests.ts";
import type { SendRequest } from "../provider.ts";
import { bandwidth } from "./adapter.ts";
import { bandwidthCredentials } from "./credentials.ts";

const applicationId = "93de2206-9669-4e07-948d-329f4b722ee2";
const given = { accountId: "9900000", username: "api", password: "secret", applicationId };
const messages = "/api/v2/users/9900000/messages";

let fake: FakeProvider;
beforeEach(async () => {
  fake = await startFakeProvider();
  fake.answer(messages, json(202, { id: "their-id", segmentCount: 1, tag: "x", to: ["+4790000123"] }));
});
afterEach(() => fake.stop());

const credentials = () => bandwidthCredentials.parse({ ...given, baseUrl: fake.url, timeoutMs: 2_000 });
const send = (change: Partial<SendRequest> = {}) => bandwidth.send(sendRequest(change), credentials());
const sent = () => bandwidthMessage.parse(JSON.parse(fake.callsTo(messages)[0]?.body ?? ""));
const authorization = `Basic ${Buffer.from("api:secret").toString("base64")}`;

describe("sending through Bandwidth", () => {
  test("posts what their OpenAPI allows, with our id as tag", async () => {
    const request = sendRequest();
    expect(await send({ expiresAt: request.expiresAt })).toEqual({
      kind: "accepted",
      providerMessageIds: ["their-id"],
      segments: 1,
    });
    expect(sent()).toEqual({
      applicationId,
      to: ["+4790000123"],
      from: "+4759440000",
      text: "Sofaen kommer i morgen",
      tag: request.messageId,
      priority: "high",
      expiration: request.expiresAt.toISOString(),
    });
    expect(fake.calls[0]?.headers.authorization).toBe(authorization);
  });

  test.each<[string, Partial<SendRequest>, object]>([
    ["pictures", { media: ["https://a.example/1.jpg"] }, { media: ["https://a.example/1.jpg"] }],
    ["bulk's priority", { urgent: false }, { priority: "default" }],
    ["a short code", { from: { address: "2012", kind: "short-code", country: "NO" } }, { from: "2012" }],
    [
      "a name",
      { from: { address: "Halden & Co", kind: "alphanumeric", country: "" } },
      { from: "Halden & Co" },
    ],
  ])("may have %s", async (_, change, expected) => {
    await send(change);
    expect(sent()).toMatchObject(expected);
  });

  const trouble = (fieldName: string) => ({
    type: "request-validation",
    description: "no",
    fieldErrors: [{ fieldName, description: "no" }],
  });
  test.each<[string, FakeAnswer, object]>([
    [
      "a sender that is not theirs",
      json(400, trouble("from")),
      { kind: "refused", retryable: false, code: "request-validation", reason: "sender-rejected" },
    ],
    [
      "a wrong number",
      json(400, trouble("to[0]")),
      { kind: "refused", retryable: false, code: "request-validation", reason: "bad-number" },
    ],
    [
      "another fault of ours",
      json(400, { type: "request-validation" }),
      { kind: "refused", retryable: false, code: "request-validation", reason: "provider-rejected" },
    ],
    [
      "a full queue",
      json(429, { type: "max-message-queue-size-exceeded" }, { "retry-after": "60" }),
      {
        kind: "refused",
        retryable: true,
        code: "max-message-queue-size-exceeded",
        reason: "provider-busy",
        retryAfterMs: 60_000,
      },
    ],
    [
      "a changed password",
      json(401, { type: "unauthorized" }),
      { kind: "refused", retryable: false, code: "401", reason: "credentials-rejected" },
    ],
    ["HTML with 202", html(202), { kind: "unknown", cause: "unreadable-answer" }],
    [
      "a fault of theirs",
      json(500, { type: "internal-server-error" }),
      { kind: "unknown", cause: "http-500" },
    ],
    ["a connection that ends", hangUp, { kind: "unknown", cause: "ECONNRESET" }],
  ])("answered by %s", async (_, answer, outcome) => {
    fake.answer(messages, answer);
    expect(await send()).toEqual(outcome);
  });

  test.each<[Partial<SendRequest>, string]>([
    [{ to: "2012" }, "bad-number"],
    [{ from: { address: "A name too long", kind: "alphanumeric", country: "" } }, "sender-rejected"],
    [{ from: { address: "Måned", kind: "alphanumeric", country: "" } }, "sender-rejected"],
    [{ text: "" }, "empty-text"],
    [{ text: "x".repeat(2_049) }, "too-long"],
  ])("is not even tried where they are certain to refuse (%#)", async (change, reason) => {
    expect(await send(change)).toMatchObject({ kind: "refused", retryable: false, reason });
    expect(fake.calls).toEqual([]);
  });
});

describe("an account at Bandwidth", () => {
  test.each<[FakeAnswer, string]>([
    [json(200, []), "valid"],
    [json(401, { type: "unauthorized" }), "invalid"],
    [json(403, { type: "forbidden" }), "invalid"],
    [html(200), "unreachable"],
    [json(500, {}), "unreachable"],
  ])("is checked (%#)", async (answer, kind) => {
    fake.answer("/api/v2/users/9900000/media", answer);
    expect((await bandwidth.checkCredentials(credentials())).kind).toBe(kind);
    expect(fake.calls[0]?.headers.authorization).toBe(authorization);
  });

  test("asks for pictures with its password at Bandwidth's own server only", () => {
    const own = bandwidthCredentials.parse(given);
    expect(
      bandwidth.mediaHeaders?.("https://messaging.bandwidth.com/api/v2/users/1/media/a.jpg", own),
    ).toEqual({ authorization });
    expect(bandwidth.mediaHeaders?.("https://s3.example/a.jpg", own)).toEqual({});
  });

  test.each([
    [{ accountId: "x" }, "accountId"],
    [{ applicationId: "x" }, "applicationId"],
    [{ callbackUser: "x" }, "callbackPassword"],
  ])("is checked in its form, too (%#)", (change, field) => {
    const parsed = bandwidthCredentials.safeParse({ ...given, ...change });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
  });
});
