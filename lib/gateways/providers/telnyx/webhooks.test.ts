import { generateKeyPairSync, sign as signBytes } from "node:crypto";
import Telnyx from "telnyx";
import { describe, expect, test } from "vitest";
import { jsonCall, malformedFields, REPORT_URL } from "#lib/testing/provider-calls.ts";
import { now } from "#lib/platform/clock.ts";
import { telnyx } from "./adapter.ts";
import { telnyxCredentials } from "./credentials.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const rawKey = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("base64");
const credentials = telnyxCredentials.parse({ apiKey: "KEY", publicKey: rawKey });

// Every field that their SDK's types and documents have for an inbound message.
const payload = {
  id: "84cca175-9755-4859-b67f-4730d7f58aa3",
  record_type: "message",
  direction: "inbound",
  type: "MMS",
  from: { phone_number: "+13125550001", carrier: "T-Mobile USA", line_type: "Wireless", status: null },
  to: [
    { phone_number: "+17735550002", carrier: "Telnyx", line_type: "Wireless", status: "webhook_delivered" },
  ],
  cc: [],
  text: "Where is my sofa? 🛋️",
  subject: null,
  media: [{ url: "https://media.telnyx.com/a.png", content_type: "image/png", size: 102, hash_sha256: "ab" }],
  parts: 1,
  encoding: "UCS-2",
  received_at: "2026-11-22T09:30:00.482+00:00",
  sent_at: null,
  completed_at: null,
  valid_until: null,
  messaging_profile_id: "740572b6-099c-44a1-89b9-6c92163bc68d",
  organization_id: "47a530f8-4362-4526-829b-bcee17fd9f7a",
  tags: [],
  cost: null,
  errors: [],
  autoresponse_type: null,
  tcr_campaign_id: null,
  webhook_url: "https://texts.example.com/api/mo/secret-key",
  webhook_failover_url: null,
};
const event = (event_type: string, change: object = {}) => ({
  data: {
    event_type,
    id: "b301ed3f-1490-491f-995f-6e64e69674d4",
    occurred_at: "2026-11-22T09:30:00.482+00:00",
    record_type: "event",
    payload: { ...payload, ...change },
  },
  meta: { attempt: 1, delivered_to: "https://texts.example.com/api/mo/secret-key" },
});
const read = (change: object) =>
  telnyx.parseInbound(jsonCall(event("message.received", change)), credentials)[0];
const report = (status: string, errors: object[] | null = []) => {
  const told = event("message.finalized", {
    direction: "outbound",
    to: [{ phone_number: "+13125550001", status }],
    errors,
    parts: 2,
  });
  return telnyx.parseReports(jsonCall(told, { url: `${REPORT_URL}?message=our-id` }), credentials)[0];
};

describe("a text through Telnyx", () => {
  test("is read from the documented payload", () => {
    expect(read({})).toEqual({
      providerMessageId: payload.id,
      from: "+13125550001",
      to: "+17735550002",
      pool: payload.messaging_profile_id,
      text: payload.text,
      media: ["https://media.telnyx.com/a.png"],
      sentAt: new Date("2026-11-22T09:30:00.482Z"),
    });
  });

  test.each<[string, object, object]>([
    ["no text and media", { text: null, media: null }, { text: "", media: [] }],
    ["no time", { received_at: null }, { sentAt: null }],
    [
      "a group of receivers, of which ours is marked",
      { to: [{ phone_number: "+13125550009" }, ...payload.to] },
      { to: "+17735550002" },
    ],
    ["receivers without a mark", { to: [{ phone_number: "+17735550002" }] }, { to: "+17735550002" }],
    ["an opt-out that Telnyx has answered", { autoresponse_type: "STOP" }, { handledConsent: "opt-out" }],
    ["an opt-in that Telnyx has answered", { autoresponse_type: "START" }, { handledConsent: "opt-in" }],
    ["a call for help that Telnyx has answered", { autoresponse_type: "HELP" }, { handledConsent: "help" }],
    ["a field nobody knows", { mood: "good" }, { text: payload.text }],
  ])("may have %s", (_, change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test.each<[object, string]>([
    [{ id: null }, "data.payload.id"],
    [{ from: null }, "data.payload.from"],
    [{ from: { phone_number: "" } }, "data.payload.from.phone_number"],
    [{ to: [] }, "data.payload.to"],
    [{ to: [{ phone_number: null }] }, "data.payload.to.0.phone_number"],
    [{ text: 1.5, media: [{ url: "x" }] }, "data.payload.media.0.url"],
  ])("that is wrong names the field (%#)", (change, field) => {
    expect(malformedFields(() => read(change))).toEqual([field]);
  });

  test.each([
    ["{", {}, "body"],
    ["{}", {}, "data"],
    [event("message.received"), { headers: { "content-type": "text/plain" } }, "content-type"],
  ])("that is no event names the field (%#)", (body, given, field) => {
    expect(malformedFields(() => telnyx.carries?.(jsonCall(body, given), credentials))).toEqual([field]);
  });
});

describe("a report of Telnyx", () => {
  test("has their id, ours from the URL, and the parts", () => {
    expect(report("delivered")).toMatchObject({
      providerMessageId: payload.id,
      reference: "our-id",
      status: "delivered",
      reason: null,
      code: null,
      segments: 2,
    });
  });

  test.each([
    ["scheduled", null, "queued", null],
    ["queued", null, "queued", null],
    ["sending", null, "queued", null],
    ["sent", null, "sent", null],
    ["read", null, "delivered", null],
    ["expired", null, "expired", "expired"],
    ["delivery_unconfirmed", null, "unknown", "no-final-report"],
    ["sending_failed", null, "failed", "provider-rejected"],
    ["sending_failed", "40300", "failed", "opted-out-at-provider"],
    ["sending_failed", "40014", "expired", "expired"],
    ["cancelled", null, "failed", "provider-rejected"],
    ["delivery_failed", null, "undelivered", "not-delivered"],
    ["delivery_failed", "40001", "undelivered", "landline"],
    ["delivery_failed", "40002", "undelivered", "filtered"],
    ["delivery_failed", "49999", "undelivered", "not-delivered"],
    ["novel", null, "unknown", "unknown-report"],
  ])("%s with code %s is %s: %s", (told, code, status, reason) => {
    expect(report(told, code === null ? null : [{ code, title: "x" }])).toMatchObject({
      status,
      reason,
      code,
    });
  });

  test.each([
    ["message.received", ["texts"]],
    ["message.sent", ["reports"]],
    ["message.finalized", ["reports"]],
    ["message.read", ["reports"]],
    ["call.initiated", []],
  ])("is told from other events: %s", (type, carried) => {
    expect(telnyx.carries?.(jsonCall(event(type)), credentials)).toEqual(carried);
  });
});

describe("a call signed with Telnyx's key", () => {
  const client = new Telnyx({ apiKey: "KEY", publicKey: rawKey });
  const body = JSON.stringify(event("message.received"));
  const seconds = () => Math.floor(now().getTime() / 1000);
  const signed = (given = body, at = seconds(), key = privateKey) => {
    const signature = signBytes(null, Buffer.from(`${at}|${given}`), key).toString("base64");
    return jsonCall(given, {
      headers: { "telnyx-signature-ed25519": signature, "telnyx-timestamp": String(at) },
    });
  };
  const byTheirs = ({ body: given, headers }: ReturnType<typeof jsonCall>) =>
    client.webhooks.unwrap(given, { headers: headers as Record<string, string> });

  test("is genuine to us and to their own library", async () => {
    expect(telnyx.verify(signed(), credentials)).toBe("genuine");
    await expect(byTheirs(signed())).resolves.toMatchObject({ data: { event_type: "message.received" } });
  });

  test.each([
    ["over another body", { ...signed(), body: `${body} ` }, "forged"],
    ["by another key", signed(body, seconds(), generateKeyPairSync("ed25519").privateKey), "forged"],
    ["six minutes ago", signed(body, seconds() - 360), "stale"],
    ["six minutes ahead", signed(body, seconds() + 360), "stale"],
    ["with its time moved", withTime(signed(), seconds() - 1), "forged"],
    [
      "with a signature that is none",
      { ...signed(), headers: { ...signed().headers, "telnyx-signature-ed25519": "x" } },
      "forged",
    ],
    ["not at all", jsonCall(body), "unsigned"],
  ])("%s is not, to either", async (_, call, verdict) => {
    expect(telnyx.verify(call, credentials)).toBe(verdict);
    await expect(byTheirs(call)).rejects.toThrow();
  });

  function withTime(call: ReturnType<typeof jsonCall>, at: number) {
    return { ...call, headers: { ...call.headers, "telnyx-timestamp": String(at) } };
  }
});
