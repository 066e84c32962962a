import { describe, expect, test } from "vitest";
import { formCall, jsonCall, malformedFields, queryCall } from "#lib/testing/provider-calls.ts";
import { vonage } from "./adapter.ts";
import { vonageCredentials } from "./credentials.ts";

const credentials = vonageCredentials.parse({ apiKey: "abcd1234", apiSecret: "secret" });

// Every field that the SMS API's document has for an inbound message, and for a delivery receipt.
const sms = {
  "api-key": "abcd1234",
  msisdn: "4790000123",
  to: "4759440000",
  messageId: "0A0000000123ABCD1",
  text: "Hvor er sofaen min?",
  type: "text",
  keyword: "HVOR",
  "message-timestamp": "2026-11-22 09:30:00",
  timestamp: "1795339800",
  nonce: "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
  concat: "true",
  "concat-ref": "42",
  "concat-total": "3",
  "concat-part": "2",
  data: "",
  udh: "",
};
const receipt = {
  msisdn: "4790000123",
  to: "Halden",
  "network-code": "24201",
  messageId: "0A0000001234567B",
  price: "0.03330000",
  status: "delivered",
  scts: "2611220931",
  "err-code": "0",
  "api-key": "abcd1234",
  "client-ref": "our-id",
  "message-timestamp": "2026-11-22 09:31:00",
  timestamp: "1795339860",
  nonce: "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
};
// And those of the Messages API.
const message = {
  channel: "sms",
  message_uuid: "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
  to: "4759440000",
  from: "4790000123",
  timestamp: "2026-11-22T09:30:00Z",
  text: "Hvor er sofaen min? 🛋️",
  sms: { num_messages: "2", keyword: "HVOR" },
  usage: { currency: "EUR", price: "0.0333" },
  origin: { network_code: "24201" },
};
const status = {
  message_uuid: "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab",
  to: "4790000123",
  from: "4759440000",
  timestamp: "2026-11-22T09:31:00Z",
  channel: "sms",
  status: "delivered",
  client_ref: "our-id",
  usage: { currency: "EUR", price: "0.0333" },
  destination: { network_code: "24201" },
  sms: { count_total: "2", segments: [{ timestamp: "2026-11-22T09:31:00Z", status: "delivered" }] },
};

const read = (call: Parameters<typeof vonage.parseInbound>[0]) => vonage.parseInbound(call, credentials)[0];
const report = (call: Parameters<typeof vonage.parseInbound>[0]) => vonage.parseReports(call, credentials)[0];

describe("a text of the SMS API", () => {
  test.each([
    ["a form", formCall(sms)],
    ["JSON", jsonCall(sms)],
    ["a GET", queryCall(sms)],
  ])("is read from %s, as the part that it is", (_, call) => {
    expect(read(call)).toEqual({
      providerMessageId: sms.messageId,
      from: "+4790000123",
      to: "+4759440000",
      text: sms.text,
      media: [],
      sentAt: new Date("2026-11-22T09:30:00Z"),
      part: { reference: "42", number: 2, total: 3 },
    });
  });

  test.each<[string, object, object]>([
    ["no concatenation", { concat: undefined, "concat-ref": undefined }, { text: sms.text }],
    ["half of it", { "concat-total": null }, { text: sms.text }],
    ["a message of one part", { "concat-total": 1, "concat-part": 1 }, { text: sms.text }],
    ["a short code for receiver", { to: "2012" }, { to: "2012" }],
    ["a name for sender", { msisdn: "MyBank" }, { from: "MyBank" }],
    ["numbers for numbers", { msisdn: 4790000123 }, { from: "+4790000123" }],
    ["no time", { "message-timestamp": null }, { sentAt: null }],
    ["binary data instead of text", { type: "binary", text: undefined, data: "0A0B" }, { text: "0A0B" }],
    ["a field nobody knows", { mood: ["good"] }, { text: sms.text }],
  ])("may have %s", (_, change, expected) => {
    expect(read(jsonCall({ ...sms, ...change }))).toMatchObject(expected);
  });

  test("that is not part of a longer one says so by having no part", () => {
    expect(read(jsonCall({ ...sms, "concat-ref": undefined }))).not.toHaveProperty("part");
    expect(read(jsonCall({ ...sms, "concat-total": "1" }))).not.toHaveProperty("part");
  });

  test.each([
    [formCall({ to: "2012" }), ["messageId", "msisdn"]],
    [jsonCall("[]"), ["body"]],
    [jsonCall("{"), ["body"]],
    [formCall(sms, { headers: { "content-type": "text/xml" } }), ["content-type"]],
  ])("that is wrong names the field (%#)", (call, fields) => {
    expect(malformedFields(() => read(call))).toEqual(fields);
  });
});

describe("a text of the Messages API", () => {
  test("is read from the documented payload, joined", () => {
    expect(read(jsonCall(message))).toEqual({
      providerMessageId: message.message_uuid,
      from: "+4790000123",
      to: "+4759440000",
      text: message.text,
      media: [],
      sentAt: new Date("2026-11-22T09:30:00Z"),
    });
  });

  const file = { url: "https://api.nexmo.com/v3/media/1b456509", name: "a.jpg", caption: "Sofaen" };
  test.each<[string, object, object]>([
    [
      "a picture with its caption",
      { message_type: "image", image: file },
      { text: "Sofaen", media: [file.url] },
    ],
    ["a sound", { message_type: "audio", audio: { url: file.url } }, { text: "", media: [file.url] }],
    ["a film", { message_type: "video", video: file }, { media: [file.url] }],
    ["a business card", { message_type: "vcard", vcard: file }, { media: [file.url] }],
    ["a file", { message_type: "file", file }, { media: [file.url] }],
    [
      "several, the first of them told twice",
      {
        image: file,
        content: [
          { type: "image", url: file.url },
          { type: "file", url: "https://a.example/2" },
        ],
      },
      { media: [file.url, "https://a.example/2"] },
    ],
    [
      "null where it has nothing",
      { image: null, content: null, timestamp: null },
      { media: [], sentAt: null },
    ],
  ])("may be an MMS with %s", (_, change, expected) => {
    expect(read(jsonCall({ ...message, channel: "mms", text: undefined, ...change }))).toMatchObject(
      expected,
    );
  });

  test.each<[object, string]>([
    [{ from: null }, "from"],
    [{ image: { url: "ftp://a" } }, "image.url"],
    [{ content: "x" }, "content"],
    [{ text: {} }, "text"],
  ])("that is wrong names the field (%#)", (change, field) => {
    expect(malformedFields(() => read(jsonCall({ ...message, ...change })))).toEqual([field]);
  });
});

describe("a report of Vonage", () => {
  test("of the SMS API has their id and ours", () => {
    expect(report(queryCall(receipt))).toEqual({
      providerMessageId: receipt.messageId,
      reference: "our-id",
      status: "delivered",
      reason: null,
      code: null,
      segments: null,
      raw: receipt,
    });
  });

  test("of the Messages API has them, and the segments", () => {
    expect(report(jsonCall(status))).toEqual({
      providerMessageId: status.message_uuid,
      reference: "our-id",
      status: "delivered",
      reason: null,
      code: null,
      segments: 2,
      raw: status,
    });
  });

  test.each([
    ["accepted", "0", "sent", null],
    ["buffered", "0", "sent", null],
    ["expired", "0", "expired", "expired"],
    ["unknown", "1", "unknown", "no-final-report"],
    ["failed", "1", "undelivered", "not-delivered"],
    ["failed", "2", "undelivered", "unreachable"],
    ["failed", "9", "undelivered", "opted-out-at-provider"],
    ["rejected", "9", "failed", "opted-out-at-provider"],
    ["rejected", "6", "failed", "filtered"],
    ["failed", "777", "undelivered", "not-delivered"],
    ["novel", "0", "unknown", "unknown-report"],
  ])("a receipt %s with err-code %s is %s: %s", (told, code, expected, reason) => {
    const { status: read, reason: why } =
      report(queryCall({ ...receipt, status: told, "err-code": code })) ?? {};
    expect([read, why]).toEqual([expected, reason]);
  });

  test.each([
    ["submitted", undefined, "sent", null],
    ["read", undefined, "delivered", null],
    ["rejected", 1240, "failed", "opted-out-at-provider"],
    ["rejected", "1120", "failed", "sender-rejected"],
    ["undeliverable", "1180", "undelivered", "unreachable"],
    ["undeliverable", "Something", "undelivered", "not-delivered"],
    ["novel", undefined, "unknown", "unknown-report"],
  ])("a status %s with error %s is %s: %s", (told, title, expected, reason) => {
    const error =
      title === undefined ? null : { type: "https://developer.vonage.com/api-errors/messages", title };
    const { status: read, reason: why } = report(jsonCall({ ...status, status: told, error })) ?? {};
    expect([read, why]).toEqual([expected, reason]);
  });

  test.each([
    ["a text", formCall(sms), ["texts"]],
    ["a text", jsonCall(message), ["texts"]],
    ["a receipt", queryCall(receipt), ["reports"]],
    ["a status", jsonCall(status), ["reports"]],
    ["WhatsApp", jsonCall({ ...message, channel: "whatsapp" }), []],
    ["a try of the URL", queryCall({}), []],
    ["something else", jsonCall({ hello: 1 }), null],
  ])("is told from %s", (_, call, carried) => {
    expect(vonage.carries?.(call, credentials)).toEqual(carried);
  });
});
