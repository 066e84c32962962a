import { BirdClient } from "@messagebird/sdk";
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { jsonCall, malformedFields, webhookCall } from "#lib/testing/provider-calls.ts";
import { bird } from "./adapter.ts";
import { birdCredentials } from "./credentials.ts";

const webhookSecret = `whsec_${Buffer.from("a secret of thirty-two characters").toString("base64")}`;
const credentials = birdCredentials.parse({ apiKey: "bk_eu1_token", webhookSecret });

// Every field that the types of their SDK have for a text that came, and for what became of one that was sent.
const data = {
  sms_id: "sms_01m2e70qnef6d92zvmg5pch574",
  workspace_id: "ws_01",
  to: "+4759440000",
  from: "+4790000123",
  tags: null,
  metadata: null,
  cost: null,
};
const text = {
  type: "sms.received",
  timestamp: "2026-11-22T09:30:00Z",
  data: {
    ...data,
    text: "Hvor er sofaen min? 🛋️",
    segments: { count: 1, encoding: "UCS2", characters: 22 },
    carrier: "Telenor",
    mcc_mnc: "24201",
    subject: null,
  },
};
const report = {
  type: "sms.delivered",
  timestamp: "2026-11-22T09:31:00Z",
  data: {
    ...data,
    to: "+4790000123",
    from: "+4759440000",
    tags: [{ name: "a", value: "b" }],
    metadata: { reference: "0192f3c4-0000-7000-8000-000000000001" },
    cost: { amount: "0.07" },
    carrier: "Telenor",
    mcc_mnc: "24201",
  },
};
const read = (change: object) =>
  bird.parseInbound(jsonCall({ ...text, data: { ...text.data, ...change } }), credentials)[0];
const readReport = (type: string, change: object = {}) =>
  bird.parseReports(jsonCall({ ...report, type, data: { ...report.data, ...change } }), credentials)[0];

describe("a text through Bird", () => {
  test("is read from the event that their SDK knows", () => {
    expect(read({})).toEqual({
      providerMessageId: data.sms_id,
      from: "+4790000123",
      to: "+4759440000",
      text: text.data.text,
      media: [],
      sentAt: new Date("2026-11-22T09:30:00Z"),
    });
  });

  test.each<[string, object, object]>([
    ["no words, only pictures", { text: undefined }, { text: "" }],
    ["a short code for receiver", { to: "2012" }, { to: "2012" }],
    ["a name as sender", { from: "MyBank" }, { from: "MyBank" }],
    ["a field nobody knows", { mood: { good: 1 } }, { text: text.data.text }],
    ["nothing but what it needs", { segments: null, carrier: null, workspace_id: null }, { from: data.from }],
  ])("may have %s", (_, change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test.each<[() => unknown, string[]]>([
    [() => read({ sms_id: null }), ["data.sms_id"]],
    [() => read({ from: "", to: undefined }), ["data.from", "data.to"]],
    [() => read({ text: [] }), ["data.text"]],
    [() => bird.parseInbound(jsonCall({ type: "sms.received" }), credentials), ["data"]],
    [() => bird.parseInbound(jsonCall("<html>"), credentials), ["body"]],
    [
      () => bird.parseInbound({ ...jsonCall(text), headers: { "content-type": "text/html" } }, credentials),
      ["content-type"],
    ],
  ])("that is wrong names the field (%#)", (reading, fields) => {
    expect(malformedFields(reading)).toEqual(fields);
  });
});

describe("a report of Bird", () => {
  test("has their id, and ours in the metadata", () => {
    expect(readReport("sms.delivered")).toEqual({
      providerMessageId: data.sms_id,
      reference: "0192f3c4-0000-7000-8000-000000000001",
      status: "delivered",
      reason: null,
      code: null,
      segments: null,
      raw: report,
    });
  });

  test.each<[string, string | null, string, string | null]>([
    ["sms.accepted", null, "queued", null],
    ["sms.sent", null, "sent", null],
    ["sms.expired", "unreachable", "expired", "expired"],
    ["sms.rejected", "recipient_opted_out", "failed", "opted-out-at-provider"],
    ["sms.rejected", "novel", "failed", "provider-rejected"],
    ["sms.failed", "invalid_destination", "undelivered", "bad-number"],
    ["sms.failed", "landline_unreachable", "undelivered", "landline"],
    ["sms.failed", "sender_unregistered", "undelivered", "sender-unregistered"],
    ["sms.failed", "unknown", "undelivered", "not-delivered"],
    ["sms.undelivered", "unreachable", "undelivered", "unreachable"],
    ["sms.undelivered", null, "undelivered", "not-delivered"],
    ["sms.novel", null, "unknown", "unknown-report"],
  ])("%s with %s is %s: %s", (type, code, status, reason) => {
    const error =
      code === null ? null : { code, description: "…", carrier_error_code: "104", occurred_at: "" };
    expect(readReport(type, { error })).toMatchObject({ status, reason, code });
  });

  test.each<[object, object]>([
    [{ metadata: null }, { reference: null }],
    [{ metadata: { reference: { deep: 1 } } }, { reference: null }],
    [{ segments: { count: 2, encoding: "GSM_7BIT", characters: 170 } }, { segments: 2 }],
  ])("may lack what is optional (%#)", (change, expected) => {
    expect(readReport("sms.delivered", change)).toMatchObject(expected);
  });

  test.each<[object, string[]]>([
    [{ sms_id: "" }, ["data.sms_id"]],
    [{ metadata: "x" }, ["data.metadata"]],
    [{ error: "x" }, ["data.error"]],
  ])("that is wrong names the field (%#)", (change, fields) => {
    expect(malformedFields(() => readReport("sms.failed", change))).toEqual(fields);
  });

  test.each<[object, string[] | null]>([
    [text, ["texts"]],
    [report, ["reports"]],
    [{ ...report, type: "sms_suppression.created" }, []],
    [{ ...report, type: "email.delivered" }, []],
    [{ data: {} }, null],
  ])("is told from a text (%#)", (payload, carried) => {
    expect(bird.carries?.(jsonCall(payload), credentials)).toEqual(carried);
  });
});

describe("a call signed by Bird", () => {
  const theirs = new BirdClient({ apiKey: "bk_eu1_token" });
  const seconds = () => Math.floor(Date.now() / 1000);
  const id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
  const signatureOf = (body: string, at: number | string, secret = webhookSecret) => {
    const key = Buffer.from(secret.replace("whsec_", ""), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64")}`;
  };
  const headersOf = (body: string, at: number | string = seconds(), secret?: string) => ({
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(at),
    "webhook-signature": signatureOf(body, at, secret),
  });
  const body = JSON.stringify(text);
  const signed = (...how: [at?: number | string, secret?: string]) =>
    webhookCall({ body, headers: headersOf(body, ...how) });
  const old = `whsec_${Buffer.from("the secret before it was changed").toString("base64")}`;

  test.each<[string, ReturnType<typeof signed>, string]>([
    ["a text", signed(), "genuine"],
    [
      "two signatures, while the secret is being changed",
      webhookCall({
        body,
        headers: {
          ...headersOf(body),
          "webhook-signature": `${signatureOf(body, seconds(), old)} ${signatureOf(body, seconds())}`,
        },
      }),
      "genuine",
    ],
    ["no signature", webhookCall({ body }), "unsigned"],
    ["another text", { ...signed(), body: body.replace("sofaen", "stolen") }, "forged"],
    ["another id", { ...signed(), headers: { ...signed().headers, "webhook-id": "msg_other" } }, "forged"],
    ["the secret from before it was changed", signed(seconds(), old), "forged"],
    ["a time ten minutes ago", signed(seconds() - 600), "stale"],
    ["a time to come", signed(seconds() + 600), "stale"],
    ["no time at all", signed("soon"), "stale"],
  ])("with %s is %s, and their own SDK takes it only if genuine", (_, call, verdict) => {
    expect(bird.verify(call, credentials)).toBe(verdict);
    const open = () =>
      theirs.webhooks.unwrap(call.body, call.headers as Record<string, string>, { secret: webhookSecret });
    if (verdict === "genuine") expect(open()).toMatchObject({ type: "sms.received" });
    else expect(open).toThrow();
  });

  test("is not asked for where no secret is given", () => {
    expect(bird.verify(webhookCall({ body }), birdCredentials.parse({ apiKey: "bk_eu1_token" }))).toBe(
      "genuine",
    );
  });
});
