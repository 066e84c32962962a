import { describe, expect, test } from "vitest";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";
import {
  formCall,
  malformedFields,
  queryCall,
  REPORT_URL,
  WEBHOOK_URL,
} from "#lib/testing/provider-calls.ts";
import { twilio } from "./adapter.ts";
import { twilioCredentials } from "./credentials.ts";

const hex = "0123456789abcdef0123456789abcdef";
const credentials = twilioCredentials.parse({
  accountSid: `AC${hex}`,
  authToken: "12345678901234567890123456789012",
});

// Every parameter that the documents have for an incoming message.
const text = {
  MessageSid: `SM${hex}`,
  SmsSid: `SM${hex}`,
  SmsMessageSid: `SM${hex}`,
  AccountSid: `AC${hex}`,
  MessagingServiceSid: `MG${hex}`,
  From: "+4790000123",
  To: "+4759440000",
  Body: "Hvor er sofaen min? 🛋️ & så = da",
  NumSegments: "2",
  NumMedia: "0",
  SmsStatus: "received",
  ApiVersion: "2010-04-01",
  FromCity: "",
  FromState: "",
  FromZip: "",
  FromCountry: "NO",
  ToCity: "HALDEN",
  ToState: "",
  ToZip: "",
  ToCountry: "NO",
};
const report = {
  MessageSid: `SM${hex}`,
  SmsSid: `SM${hex}`,
  MessageStatus: "delivered",
  SmsStatus: "delivered",
  To: "+4790000123",
  From: "+4759440000",
  AccountSid: `AC${hex}`,
  MessagingServiceSid: `MG${hex}`,
  ApiVersion: "2010-04-01",
  RawDlrDoneDate: "2611220931",
};

const readText = (change: Record<string, string>) =>
  twilio.parseInbound(formCall({ ...text, ...change }), credentials)[0];
const readReport = (change: Record<string, string>) =>
  twilio.parseReports(
    formCall({ ...report, ...change }, { url: `${REPORT_URL}?message=our-id` }),
    credentials,
  )[0];

describe("a text through Twilio", () => {
  test("is read from the documented parameters", () => {
    expect(readText({})).toEqual({
      providerMessageId: `SM${hex}`,
      from: "+4790000123",
      to: "+4759440000",
      pool: `MG${hex}`,
      text: text.Body,
      media: [],
      sentAt: null,
    });
  });

  test.each<[string, Record<string, string>, object]>([
    ["no body", { Body: "" }, { text: "" }],
    ["a parameter nobody knows", { Mood: "good" }, { text: text.Body }],
    ["a short code", { To: "2012" }, { to: "2012" }],
    ["an alphanumeric sender", { From: "MyBank" }, { from: "MyBank" }],
    ["pictures, in their order", mediaFields(11), { media: mediaOf(11) }],
    ["an opt-out that Twilio has answered", { OptOutType: "STOP" }, { handledConsent: "opt-out" }],
    ["an opt-in that Twilio has answered", { OptOutType: "START" }, { handledConsent: "opt-in" }],
    ["a call for help that Twilio has answered", { OptOutType: "HELP" }, { handledConsent: "help" }],
  ])("may have %s", (_, change, expected) => {
    expect(readText(change)).toMatchObject(expected);
  });

  test("may come as a GET, with the older names alone", () => {
    const older = Object.fromEntries(
      Object.entries(text).filter(([name]) => !/^(MessageSid|SmsSid)$/.test(name)),
    );
    expect(twilio.parseInbound(queryCall(older), credentials)[0]).toMatchObject({
      providerMessageId: `SM${hex}`,
      text: text.Body,
    });
  });

  test.each<[string, Record<string, string> | [string, string][], string[]]>([
    ["nothing", {}, ["MessageSid", "From", "To"]],
    ["an empty sender", { ...text, From: " " }, ["From"]],
    ["two receivers", [...Object.entries(text), ["To", "+4759440001"]], ["To"]],
    ["media that is no URL", { ...text, NumMedia: "1", MediaUrl0: "javascript:alert(1)" }, ["MediaUrl0"]],
  ])("with %s names the field", (_, fields, named) => {
    expect(malformedFields(() => twilio.parseInbound(formCall(fields), credentials))).toEqual(named);
  });

  test("in JSON names the content type", () => {
    const call = formCall(text, { headers: { "content-type": "application/json" } });
    expect(malformedFields(() => twilio.parseInbound(call, credentials))).toEqual(["content-type"]);
  });
});

describe("a report of Twilio", () => {
  test("has their id, and ours from the URL", () => {
    expect(readReport({})).toEqual({
      providerMessageId: `SM${hex}`,
      reference: "our-id",
      status: "delivered",
      reason: null,
      code: null,
      segments: null,
      raw: { ...report },
    });
  });

  test.each([
    ["accepted", "", "queued", null],
    ["scheduled", "", "queued", null],
    ["queued", "", "queued", null],
    ["sending", "", "queued", null],
    ["sent", "", "sent", null],
    ["read", "", "delivered", null],
    ["canceled", "", "failed", "provider-rejected"],
    ["partially_delivered", "", "unknown", "unknown-report"],
    ["something-new", "", "unknown", "unknown-report"],
    ["failed", "", "failed", "provider-rejected"],
    ["undelivered", "", "undelivered", "not-delivered"],
    ["undelivered", "99999", "undelivered", "not-delivered"],
    ["failed", "21610", "failed", "opted-out-at-provider"],
    ["undelivered", "21610", "undelivered", "opted-out-at-provider"],
    ["undelivered", "30003", "undelivered", "unreachable"],
    ["undelivered", "30005", "undelivered", "not-in-use"],
    ["undelivered", "30006", "undelivered", "landline"],
    ["undelivered", "30007", "undelivered", "filtered"],
    ["failed", "30034", "failed", "sender-unregistered"],
    ["failed", "30036", "expired", "expired"],
    ["delivered", "30003", "delivered", null],
  ])("%s with code «%s» is %s: %s", (MessageStatus, ErrorCode, status, reason) => {
    expect(readReport({ MessageStatus, ErrorCode })).toMatchObject({
      status,
      reason,
      code: ErrorCode || null,
    });
  });

  test.each<[Record<string, string>, string[] | null]>([
    [text, ["texts"]],
    [{ ...text, SmsStatus: "receiving" }, ["texts"]],
    [report, ["reports"]],
    [{ MessageSid: "SM1", SmsStatus: "sent" }, ["reports"]],
    [{ From: "+4790000123" }, null],
  ])("is told from a text by its status (%#)", (fields, carried) => {
    expect(twilio.carries?.(formCall(fields), credentials)).toEqual(carried);
  });
});

describe("a call signed by Twilio's own library", () => {
  const sign = (url: string, fields: Record<string, string | string[]>) =>
    getExpectedTwilioSignature(credentials.authToken, url, fields);
  const verify = (call: Parameters<typeof twilio.verify>[0]) => twilio.verify(call, credentials);
  const signed = (url = WEBHOOK_URL, fields: Record<string, string> = text) =>
    formCall(fields, { headers: { "x-twilio-signature": sign(url, fields) } });

  test.each([
    ["over the public URL, whatever proxies stand between", signed()],
    ["over the URL with its port", signed("https://texts.example.com:443/api/mo/secret-key")],
    ["over the URL with the retries it was set up with", signed(`${WEBHOOK_URL}#rc=5&rp=all`)],
    [
      "with parameters that came without notice",
      signed(WEBHOOK_URL, { ...text, Brand: "ny", aa: "1", Zz: "" }),
    ],
    [
      "over a URL with our id of the message",
      formCall(report, {
        url: `${REPORT_URL}?message=our-id`,
        headers: { "x-twilio-signature": sign(`${REPORT_URL}?message=our-id`, report) },
      }),
    ],
    [
      "as a GET: over the URL alone",
      ((call) => ({ ...call, headers: { "x-twilio-signature": sign(call.url, {}) } }))(queryCall(text)),
    ],
    [
      "with a parameter that comes twice",
      formCall(
        [
          ["Tag", "b"],
          ["Tag", "a"],
          ["Tag", "b"],
        ],
        {
          headers: { "x-twilio-signature": sign(WEBHOOK_URL, { Tag: ["b", "a", "b"] }) },
        },
      ),
    ],
  ])("%s is genuine", (_, call) => {
    expect(verify(call)).toBe("genuine");
  });

  test.each([
    ["without a signature", formCall(text), "unsigned"],
    [
      "with another text",
      { ...signed(), body: new URLSearchParams({ ...text, Body: "Hei" }).toString() },
      "forged",
    ],
    ["with a parameter more", { ...signed(), body: `${signed().body}&OptOutType=STOP` }, "forged"],
    ["brought to another URL", { ...signed(), url: "https://texts.example.com/api/mo/other-key" }, "forged"],
    ["signed for http", signed(WEBHOOK_URL.replace("https", "http")), "forged"],
    ["with a signature that is none", formCall(text, { headers: { "x-twilio-signature": "å" } }), "forged"],
    [
      "of another account",
      formCall({ ...text, AccountSid: `AC${"f".repeat(32)}` }, { headers: { "x-twilio-signature": "x" } }),
      "other-account",
    ],
  ])("%s is not", (_, call, verdict) => {
    expect(verify(call)).toBe(verdict);
  });
});

function mediaOf(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME${at}`,
  );
}

function mediaFields(count: number): Record<string, string> {
  const entries = mediaOf(count).flatMap((url, at) => [
    [`MediaUrl${at}`, url],
    [`MediaContentType${at}`, "image/jpeg"],
  ]);
  return { ...(Object.fromEntries(entries) as Record<string, string>), NumMedia: String(count) };
}
