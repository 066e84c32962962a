import { describe, expect, test } from "vitest";
import { jsonCall, malformedFields } from "#lib/testing/provider-calls.ts";
import { infobip } from "./adapter.ts";
import { infobipCredentials } from "./credentials.ts";

const credentials = infobipCredentials.parse({ apiKey: "key" });

// The examples of the vendor's OpenAPI 3.210.0 (webhooks receive-inbound-sms-messages and
// receive-outbound-sms-message-reports-v3 and its older format), with every field its schemas have.
const text = {
  messageId: "817790313235066447",
  from: "385916242493",
  to: "385921004026",
  text: "QUIZ Correct answer is Paris",
  cleanText: "Correct answer is Paris",
  keyword: "QUIZ",
  receivedAt: "2019-11-09T16:00:00.000+0000",
  smsCount: 1,
  price: { pricePerMessage: 0, currency: "EUR" },
  callbackData: "callbackData",
  applicationId: "default",
  entityId: "default",
  campaignReferenceId: "campaign",
};
const report = {
  bulkId: "BULK-ID-123-xyz",
  price: { pricePerMessage: 0.01, currency: "EUR" },
  status: {
    groupId: 3,
    groupName: "DELIVERED",
    id: 5,
    name: "DELIVERED_TO_HANDSET",
    description: "Delivered",
  },
  error: { groupId: 0, groupName: "OK", id: 0, name: "NO_ERROR", description: "No Error", permanent: false },
  messageId: "MESSAGE-ID-123-xyz",
  to: "41793026727",
  sender: "InfoSMS",
  sentAt: "2019-11-09T16:00:00.000+0100",
  doneAt: "2019-11-09T16:00:00.000+0100",
  messageCount: 2,
  mccMnc: "22801",
  callbackData: "0192f3c4-0000-7000-8000-000000000001",
  platform: { entityId: "entity", applicationId: "application" },
  campaignReferenceId: "campaign",
};
const called = (...results: object[]) =>
  jsonCall({ results, messageCount: results.length, pendingMessageCount: 0 });
const read = (change: object) => infobip.parseInbound(called({ ...text, ...change }), credentials)[0];
const readReport = (change: object) => infobip.parseReports(called({ ...report, ...change }), credentials)[0];

describe("a text through Infobip", () => {
  test("is read from the published example, without the operator's view of its keyword", () => {
    expect(read({})).toEqual({
      providerMessageId: text.messageId,
      from: "+385916242493",
      to: "+385921004026",
      text: "QUIZ Correct answer is Paris",
      media: [],
      sentAt: new Date("2019-11-09T16:00:00Z"),
    });
  });

  test("may be one of many in a call", () => {
    const texts = infobip.parseInbound(called(text, { ...text, messageId: "2" }), credentials);
    expect(texts.map(({ providerMessageId }) => providerMessageId)).toEqual([text.messageId, "2"]);
  });

  test.each<[string, object, object]>([
    ["no words", { text: null }, { text: "" }],
    ["no time", { receivedAt: null }, { sentAt: null }],
    ["a time that is none", { receivedAt: "soon" }, { sentAt: null }],
    ["a short code for receiver", { to: "2012" }, { to: "2012" }],
    ["a name as sender", { from: "MyBank" }, { from: "MyBank" }],
    ["a number as its id", { messageId: 817790313 }, { providerMessageId: "817790313" }],
    ["a field nobody knows", { mood: ["good"] }, { text: text.text }],
    [
      "nothing but what it needs",
      { cleanText: null, keyword: null, smsCount: null, price: null, callbackData: null },
      { text: text.text },
    ],
  ])("may have %s", (_, change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test.each<[() => unknown, string[]]>([
    [() => read({ messageId: null }), ["results.0.messageId"]],
    [() => read({ from: "", to: undefined }), ["results.0.from", "results.0.to"]],
    [() => read({ text: {} }), ["results.0.text"]],
    [() => infobip.parseInbound(jsonCall({ results: text }), credentials), ["results"]],
    [() => infobip.parseInbound(jsonCall("<MO/>"), credentials), ["body"]],
    [
      () =>
        infobip.parseInbound(
          { ...called(text), headers: { "content-type": "application/xml" } },
          credentials,
        ),
      ["content-type"],
    ],
  ])("that is wrong names the field (%#)", (reading, fields) => {
    expect(malformedFields(reading)).toEqual(fields);
  });
});

describe("a report of Infobip", () => {
  test("has their id, ours, and the parts", () => {
    expect(readReport({})).toEqual({
      providerMessageId: report.messageId,
      reference: report.callbackData,
      status: "delivered",
      reason: null,
      code: "5",
      segments: 2,
      raw: report,
    });
  });

  test("may be one of a hundred in a call", () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ ...report, messageId: `id-${at}` }));
    const reports = infobip.parseReports(called(...many), credentials);
    expect(reports.map(({ providerMessageId }) => providerMessageId)).toEqual(
      many.map(({ messageId }) => messageId),
    );
  });

  const status = (groupName: string, id: number) => ({
    groupId: 0,
    groupName,
    id,
    name: "",
    description: "",
  });
  test.each<[string, number, number, string, string | null]>([
    ["PENDING", 26, 0, "sent", null],
    ["PENDING", 7, 0, "sent", null],
    ["ACCEPTED", 1, 0, "queued", null],
    ["DELIVERED", 2, 0, "sent", null],
    ["DELIVERED", 5, 0, "delivered", null],
    ["UNDELIVERABLE", 4, 0, "undelivered", "blocked"],
    ["UNDELIVERABLE", 9, 1, "undelivered", "not-in-use"],
    ["UNDELIVERABLE", 9, 27, "undelivered", "unreachable"],
    ["UNDELIVERABLE", 9, 256, "undelivered", "memory-full"],
    ["UNDELIVERABLE", 9, 603, "undelivered", "opted-out-at-provider"],
    ["UNDELIVERABLE", 9, 4_101, "expired", "expired"],
    ["UNDELIVERABLE", 9, 99_999, "undelivered", "not-delivered"],
    ["UNDELIVERABLE", 9, 502, "unknown", "no-final-report"],
    ["EXPIRED", 15, 27, "expired", "expired"],
    ["EXPIRED", 29, 0, "unknown", "no-final-report"],
    ["REJECTED", 6, 0, "failed", "country-blocked"],
    ["REJECTED", 8, 0, "failed", "bad-number"],
    ["REJECTED", 10, 0, "failed", "recipient-barred"],
    ["REJECTED", 12, 0, "failed", "quota"],
    ["REJECTED", 14, 0, "failed", "opted-out-at-provider"],
    ["REJECTED", 14, 2_052, "failed", "opted-out-at-provider"],
    ["REJECTED", 777, 0, "failed", "provider-rejected"],
    ["NOVEL", 1, 0, "unknown", "unknown-report"],
  ])("%s %i with error %i is %s: %s", (group, id, error, expected, reason) => {
    const told = readReport({ status: status(group, id), error: { ...report.error, id: error } });
    expect(told).toMatchObject({ status: expected, reason, code: error === 0 ? `${id}` : `${id}/${error}` });
  });

  test.each<[object, object]>([
    [{ callbackData: null }, { reference: null }],
    [{ error: null }, { status: "delivered" }],
    [{ messageCount: undefined, smsCount: 3 }, { segments: 3 }],
    [{ messageCount: null }, { segments: null }],
    [{ status: { groupName: "DELIVERED" } }, { status: "delivered", code: null }],
    [{ from: "InfoSMS", sender: undefined, price: null, novel: 1 }, { status: "delivered" }],
  ])("may lack what is optional (%#)", (change, expected) => {
    expect(readReport(change)).toMatchObject(expected);
  });

  test.each<[object, string[]]>([
    [{ messageId: "" }, ["results.0.messageId"]],
    [{ status: null }, ["results.0.status"]],
    [{ status: { ...report.status, id: "5" } }, ["results.0.status.id"]],
  ])("that is wrong names the field (%#)", (change, fields) => {
    expect(malformedFields(() => readReport(change))).toEqual(fields);
  });

  test.each<[object, string[]]>([
    [{ results: [text] }, ["texts"]],
    [{ results: [report] }, ["reports"]],
    [{ results: [] }, []],
    [{ notificationType: "CLICKED", recipient: "41793026727", url: "https://a.example" }, []],
  ])("is told from a text (%#)", (payload, carried) => {
    expect(infobip.carries?.(jsonCall(payload), credentials)).toEqual(carried);
  });
});

describe("what proves a call of Infobip", () => {
  const named = infobipCredentials.parse({ apiKey: "key", callbackUser: "them", callbackPassword: "hush" });
  const call = (authorization?: string) =>
    jsonCall({ results: [text] }, { headers: authorization === undefined ? {} : { authorization } });

  test.each([
    [call(`Basic ${btoa("them:hush")}`), named, "genuine"],
    [call(`Basic ${btoa("them:changed")}`), named, "forged"],
    [call("Bearer hush"), named, "forged"],
    [call(), named, "unsigned"],
    [call(), credentials, "genuine"],
  ])("is the name and password of its profile, where there are some (%#)", (given, account, verdict) => {
    expect(infobip.verify(given, account)).toBe(verdict);
  });

  test("are both or neither", () => {
    expect(infobipCredentials.safeParse({ apiKey: "key", callbackUser: "them" }).success).toBe(false);
  });
});

test.each([
  ["xyz123.api.infobip.com", "https://xyz123.api.infobip.com"],
  ["https://xyz123.api.infobip.com/", "https://xyz123.api.infobip.com"],
  ["", "https://api.infobip.com"],
])("the base URL is taken as the portal shows it: «%s»", (baseUrl, expected) => {
  expect(infobipCredentials.parse({ apiKey: "key", baseUrl }).baseUrl).toBe(expected);
});

test.each(["infobip.com.evil.test", "https://evil.test", "10.0.0.7"])(
  "the key never goes to %s",
  (baseUrl) => {
    expect(infobipCredentials.safeParse({ apiKey: "key", baseUrl }).success).toBe(false);
  },
);
