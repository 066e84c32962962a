import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { jsonCall, malformedFields, webhookCall } from "#lib/testing/provider-calls.ts";
import { sinch } from "./adapter.ts";
import { sinchCredentials } from "./credentials.ts";

// Sinch's own check, by its file: the library's front door asks for all of their products.
const theirPackage = createRequire(import.meta.url);
const theirs = theirPackage(
  join(dirname(theirPackage.resolve("@sinch/sdk-client")), "utils/authorization.helper.js"),
) as { validateWebhookSignature: (secret: string, headers: object, body: string) => boolean };

const signatureSecret = "a webhook's secret";
const credentials = sinchCredentials.parse({ servicePlanId: "plan", apiToken: "token", signatureSecret });

// Every field that the documents have for an incoming text, and for the report of one recipient.
const text = {
  type: "mo_text",
  id: "01FC66621XXXXX119Z8PMV1QPA",
  from: "4790000123",
  to: "4759440000",
  body: "Hvor er sofaen min? 🛋️",
  operator_id: "24201",
  received_at: "2026-11-22T09:30:01.123Z",
  sent_at: "2026-11-22T09:30:00Z",
  client_reference: "0192f3c4-0000-7000-8000-000000000009",
};
const report = {
  type: "recipient_delivery_report_sms",
  batch_id: "01FC66621XXXXX119Z8PMV1QPB",
  recipient: "4790000123",
  status: "Delivered",
  code: 0,
  at: "2026-11-22T09:31:01.123Z",
  operator_status_at: "2026-11-22T09:31:00Z",
  operator: "24201",
  applied_originator: "4759440000",
  encoding: "GSM",
  number_of_message_parts: 2,
  client_reference: "0192f3c4-0000-7000-8000-000000000001",
};
const read = (change: object) => sinch.parseInbound(jsonCall({ ...text, ...change }), credentials)[0];
const readReport = (change: object) => sinch.parseReports(jsonCall({ ...report, ...change }), credentials)[0];

describe("a text through Sinch", () => {
  test("is read from the documented payload", () => {
    expect(read({})).toEqual({
      providerMessageId: text.id,
      from: "+4790000123",
      to: "+4759440000",
      text: text.body,
      media: [],
      sentAt: new Date("2026-11-22T09:30:00Z"),
    });
  });

  const media = { code: 0, content_type: "image/jpeg", status: "Uploaded", url: "https://a.example/1.jpg" };
  test.each<[string, object, object]>([
    ["no time of its own", { sent_at: null }, { sentAt: new Date("2026-11-22T09:30:01.123Z") }],
    ["no time at all", { sent_at: null, received_at: null }, { sentAt: null }],
    ["no body", { body: null }, { text: "" }],
    ["a short code for receiver", { to: "2012" }, { to: "2012" }],
    ["a name as sender", { from: "MyBank" }, { from: "MyBank" }],
    ["a field nobody knows", { mood: { good: true } }, { text: text.body }],
    ["nothing but what it needs", { operator_id: null, client_reference: null }, { text: text.body }],
    [
      "pictures, one of which Sinch could not fetch",
      { type: "mo_media", body: { subject: "Sofa", message: "Se", media: [media, { ...media, url: null }] } },
      { text: "Se", media: ["https://a.example/1.jpg"] },
    ],
    ["pictures alone", { type: "mo_media", body: { media: [media] } }, { text: "", media: [media.url] }],
    ["content that is no text", { type: "mo_binary", body: "SGVp", udh: "00" }, { text: "SGVp" }],
  ])("may have %s", (_, change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test.each<[object, string[]]>([
    [{ id: null }, ["id"]],
    [{ from: "", to: undefined }, ["from", "to"]],
    [{ body: {} }, ["body"]],
    [{ type: "mo_media", body: "text" }, ["body"]],
    [{ type: "mo_media", body: { media: [{ url: "file:1" }] } }, ["body.media.0.url"]],
  ])("that is wrong names the field (%#)", (change, fields) => {
    expect(malformedFields(() => read(change))).toEqual(fields);
  });

  test.each([
    [jsonCall(text, { headers: { "content-type": "text/html" } }), "content-type"],
    [jsonCall("<html>"), "body"],
    [jsonCall("[]"), "body"],
  ])("in another form names it (%#)", (call, field) => {
    expect(malformedFields(() => sinch.parseInbound(call, credentials))).toEqual([field]);
  });
});

describe("a report of Sinch", () => {
  test("has their id, ours, and the parts", () => {
    expect(readReport({})).toEqual({
      providerMessageId: report.batch_id,
      reference: report.client_reference,
      status: "delivered",
      reason: null,
      code: null,
      segments: 2,
      raw: report,
    });
  });

  test.each<[string, number | null, string, string | null]>([
    ["Queued", 400, "queued", null],
    ["Dispatched", 401, "sent", null],
    ["Aborted", 412, "failed", "country-blocked"],
    ["Aborted", 413, "failed", "account-suspended"],
    ["Cancelled", 407, "failed", "provider-rejected"],
    ["Rejected", 402, "failed", "no-route"],
    ["Rejected", 410, "failed", "sender-rejected"],
    ["Rejected", 411, "failed", "too-long"],
    ["Rejected", 4242, "failed", "provider-rejected"],
    ["Deleted", null, "undelivered", "deleted-by-operator"],
    ["Failed", 404, "undelivered", "not-delivered"],
    ["Failed", 300, "undelivered", "bad-number"],
    ["Expired", 406, "expired", "expired"],
    ["Unknown", null, "unknown", "no-final-report"],
    ["Novel", 1, "unknown", "unknown-report"],
  ])("%s with code %s is %s: %s", (status, code, expected, reason) => {
    expect(readReport({ status, code })).toMatchObject({ status: expected, reason });
  });

  test.each<[object, object]>([
    [{ client_reference: null }, { reference: null }],
    [{ number_of_message_parts: null }, { segments: null }],
    [{ operator: null, at: null, encoding: null }, { status: "delivered" }],
    [{ type: "recipient_delivery_report_mms" }, { status: "delivered" }],
  ])("may lack what is optional (%#)", (change, expected) => {
    expect(readReport(change)).toMatchObject(expected);
  });

  test.each<[object, string[]]>([
    [{ batch_id: null }, ["batch_id"]],
    [{ status: "" }, ["status"]],
    [{ code: "soon" }, ["code"]],
  ])("that is wrong names the field (%#)", (change, fields) => {
    expect(malformedFields(() => readReport(change))).toEqual(fields);
  });

  test.each<[object, string[] | null]>([
    [text, ["texts"]],
    [{ ...text, type: "mo_media" }, ["texts"]],
    [report, ["reports"]],
    [{ type: "delivery_report_sms", batch_id: "1", statuses: [] }, []],
    [{ type: "novel" }, []],
    [{ id: "1" }, null],
  ])("is told from a text (%#)", (payload, carried) => {
    expect(sinch.carries?.(jsonCall(payload), credentials)).toEqual(carried);
  });
});

describe("a call signed by Sinch", () => {
  const now = () => String(Math.floor(Date.now() / 1000));
  const signed = (body: string, { secret = signatureSecret, timestamp = now() } = {}) =>
    webhookCall({
      body,
      headers: {
        "content-type": "application/json",
        "x-sinch-webhook-signature": createHmac("sha256", secret)
          .update(`${body}.nonce-1.${timestamp}`)
          .digest("base64"),
        "x-sinch-webhook-signature-nonce": "nonce-1",
        "x-sinch-webhook-signature-timestamp": timestamp,
        "x-sinch-webhook-signature-algorithm": "HmacSHA256",
      },
    });
  const body = JSON.stringify(text);

  test.each([body, JSON.stringify(report), `{ "type": "mo_text",  "body": "å" }`])(
    "is genuine to us and to their own library (%#)",
    (one) => {
      const call = signed(one);
      expect(sinch.verify(call, credentials)).toBe("genuine");
      expect(theirs.validateWebhookSignature(signatureSecret, call.headers, one)).toBe(true);
    },
  );

  test.each([
    ["without a signature", webhookCall({ body }), "unsigned"],
    ["with another text", { ...signed(body), body: body.replace("sofaen", "stolen") }, "forged"],
    ["with a field more", { ...signed(body), body: body.replace("{", '{"more":1,') }, "forged"],
    ["with the secret from before it was changed", signed(body, { secret: "old" }), "forged"],
    [
      "with another nonce",
      {
        ...signed(body),
        headers: { ...signed(body).headers, "x-sinch-webhook-signature-nonce": "nonce-2" },
      },
      "forged",
    ],
    [
      "kept for two days",
      signed(body, { timestamp: String(Math.floor(Date.now() / 1000) - 172_800) }),
      "stale",
    ],
    ["at a time that is none", signed(body, { timestamp: "soon" }), "stale"],
  ])("%s is not", (_, call, verdict) => {
    expect(sinch.verify(call, credentials)).toBe(verdict);
    const taken = theirs.validateWebhookSignature(signatureSecret, call.headers, call.body);
    // Their library looks at no clock.
    expect(taken).toBe(verdict === "stale");
  });

  const login = (value?: string) =>
    webhookCall({ body, headers: value === undefined ? {} : { authorization: `Basic ${btoa(value)}` } });
  const named = { servicePlanId: "plan", apiToken: "t", callbackUser: "them", callbackPassword: "hush" };
  test.each([
    [login("them:hush"), named, "genuine"],
    [login("them:hash"), named, "forged"],
    [login(), named, "unsigned"],
    [login(), { servicePlanId: "plan", apiToken: "t", callbackUser: "", callbackPassword: "" }, "genuine"],
  ])("may be proved by a name and password instead (%#)", (call, given, verdict) => {
    expect(sinch.verify(call, sinchCredentials.parse(given))).toBe(verdict);
  });
});
