import { createHmac } from "node:crypto";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import {
  formCall,
  malformedFields,
  queryCall,
  REPORT_URL,
  WEBHOOK_URL,
} from "#lib/testing/provider-calls.ts";
import { plivo } from "./adapter.ts";
import { plivoCredentials } from "./credentials.ts";

// Plivo's own library, which has no types.
const theirs = createRequire(import.meta.url)("plivo") as {
  validateV3Signature: (
    method: string,
    url: string,
    nonce: string,
    token: string,
    signature: string,
    params?: object,
  ) => boolean;
  validateSignature: (url: string, nonce: string, signature: string, token: string) => boolean;
};

const authToken = "0123456789abcdef0123456789abcdef01234567";
const credentials = plivoCredentials.parse({ authId: "MA0123456789ABCDEFGH", authToken });

// Every parameter that the documents have for an incoming message, and for a status callback.
const text = {
  MessageUUID: "d3b1f2a4-7f2f-11ee-9d0a-0242ac110002",
  From: "4790000123",
  To: "4759440000",
  Text: "Hvor er sofaen min? 🛋️ & så = da",
  Type: "sms",
  Units: "2",
  TotalRate: "0.00550",
  TotalAmount: "0.01100",
  MessageIntent: "",
  PowerpackUUID: "",
};
const report = {
  MessageUUID: "d3b1f2a4-7f2f-11ee-9d0a-0242ac110002",
  ParentMessageUUID: "d3b1f2a4-7f2f-11ee-9d0a-0242ac110002",
  PartInfo: "1 of 1",
  From: "4759440000",
  To: "4790000123",
  Type: "sms",
  Status: "delivered",
  Units: "2",
  TotalRate: "0.00550",
  TotalAmount: "0.01100",
  MCC: "242",
  MNC: "01",
  ErrorCode: "000",
  Sequence: "3",
  MessageTime: "2026-11-22 09:30:00.000000",
  QueuedTime: "2026-11-22 09:30:00.100000",
  SentTime: "2026-11-22 09:30:00.200000",
  DeliveryReportTime: "2026-11-22 09:31:00.000000",
  PowerpackUUID: "",
  requester_ip: "192.0.2.1",
};
const read = (change: Record<string, string>) =>
  plivo.parseInbound(formCall({ ...text, ...change }), credentials)[0];
const readReport = (change: Record<string, string>) =>
  plivo.parseReports(
    formCall({ ...report, ...change }, { url: `${REPORT_URL}?message=our-id` }),
    credentials,
  )[0];

describe("a text through Plivo", () => {
  test("is read from the documented parameters", () => {
    expect(read({})).toEqual({
      providerMessageId: text.MessageUUID,
      from: "+4790000123",
      to: "+4759440000",
      text: text.Text,
      media: [],
      sentAt: null,
    });
  });

  test.each<[string, Record<string, string>, object]>([
    [
      "a body and pictures, as an MMS has them",
      {
        Type: "mms",
        Text: "",
        Body: "Se",
        MediaCount: "2",
        Media1: "https://a.example/1",
        Media2: "https://a.example/2",
      },
      { text: "Se", media: ["https://a.example/1", "https://a.example/2"] },
    ],
    [
      "pictures counted from nought, as older documents have it",
      { Media0: "https://a.example/0", Media1: "https://a.example/1" },
      { media: ["https://a.example/0", "https://a.example/1"] },
    ],
    ["a short code for receiver", { To: "2012" }, { to: "2012" }],
    [
      "a pool of senders",
      { PowerpackUUID: "86bbb125-97bb-4d72-89fd-81d5c515b015" },
      { pool: "86bbb125-97bb-4d72-89fd-81d5c515b015" },
    ],
    ["an opt-out that Plivo has answered", { MessageIntent: "optout" }, { handledConsent: "opt-out" }],
    ["an opt-in that Plivo has answered", { MessageIntent: "optin" }, { handledConsent: "opt-in" }],
    ["a call for help that Plivo has answered", { MessageIntent: "help" }, { handledConsent: "help" }],
    ["a parameter nobody knows", { Mood: "good" }, { text: text.Text }],
  ])("may have %s", (_, change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test("may come as a GET", () => {
    expect(plivo.parseInbound(queryCall(text), credentials)[0]).toMatchObject({
      from: "+4790000123",
      text: text.Text,
    });
  });

  test.each<[Record<string, string>, string[]]>([
    [{}, ["MessageUUID", "From", "To"]],
    [{ ...text, To: "" }, ["To"]],
    [{ ...text, Media1: "x" }, ["Media1"]],
  ])("that is wrong names the field (%#)", (fields, named) => {
    expect(malformedFields(() => plivo.parseInbound(formCall(fields), credentials))).toEqual(named);
  });

  test("in JSON names the content type", () => {
    const call = formCall(text, { headers: { "content-type": "application/json" } });
    expect(malformedFields(() => plivo.parseInbound(call, credentials))).toEqual(["content-type"]);
  });
});

describe("a report of Plivo", () => {
  test("has their id, ours from the URL, and the units", () => {
    expect(readReport({})).toEqual({
      providerMessageId: report.MessageUUID,
      reference: "our-id",
      status: "delivered",
      reason: null,
      code: null,
      segments: 2,
      raw: report,
    });
  });

  test.each([
    ["queued", "", "queued", null],
    ["sent", "", "sent", null],
    ["read", "", "delivered", null],
    ["failed", "", "failed", "provider-rejected"],
    ["rejected", "40", "failed", "sender-rejected"],
    ["failed", "200", "failed", "opted-out-at-provider"],
    ["failed", "420", "expired", "expired"],
    ["undelivered", "", "undelivered", "not-delivered"],
    ["undelivered", "30", "undelivered", "filtered"],
    ["undelivered", "80", "undelivered", "unreachable"],
    ["undelivered", "777", "undelivered", "not-delivered"],
    ["novel", "", "unknown", "unknown-report"],
  ])("%s with code «%s» is %s: %s", (Status, ErrorCode, status, reason) => {
    expect(readReport({ Status, ErrorCode })).toMatchObject({ status, reason, code: ErrorCode || null });
  });

  test.each<[Record<string, string>, string[] | null]>([
    [text, ["texts"]],
    [{ MessageUUID: "1", Type: "mms", Body: "Se" }, ["texts"]],
    [report, ["reports"]],
    [{ ...text, Type: "whatsapp" }, []],
    [{ MessageUUID: "1" }, null],
  ])("is told from a text (%#)", (fields, carried) => {
    expect(plivo.carries?.(formCall(fields), credentials)).toEqual(carried);
  });
});

describe("a call signed by Plivo", () => {
  const nonce = "05429567804466091622";
  const hmac = (signed: string, key = authToken) => createHmac("sha256", key).update(signed).digest("base64");
  const inOrder = (fields: Record<string, string>, between = "") =>
    Object.keys(fields)
      .sort()
      .map((name) => `${name}${between}${fields[name]}`);
  const headersOf = (signature: string) => ({
    "x-plivo-signature-v3": signature,
    "x-plivo-signature-v3-nonce": nonce,
  });
  const v3 = (url: string, fields: Record<string, string>, key?: string) => {
    const [base = "", query = ""] = url.split("?");
    const signed = `${base}?${query}${query === "" ? "" : "."}${inOrder(fields).join("")}.${nonce}`;
    return formCall(fields, { url, headers: headersOf(hmac(signed, key)) });
  };
  const asGet = queryCall(text, {
    headers: headersOf(hmac(`${WEBHOOK_URL}?${inOrder(text, "=").join("&")}.${nonce}`)),
  });
  const withIt = `${REPORT_URL}?message=our-id`;

  test.each<[string, ReturnType<typeof formCall>, object]>([
    ["over URL and parameters", v3(WEBHOOK_URL, text), text],
    ["over a URL with our id, and parameters", v3(withIt, report), report],
  ])("%s is genuine to us and to their own library", (_, call, fields) => {
    expect(plivo.verify(call, credentials)).toBe("genuine");
    const signature = call.headers["x-plivo-signature-v3"] ?? "";
    expect(theirs.validateV3Signature("POST", call.url, nonce, authToken, signature, fields)).toBe(true);
  });

  test("as a GET is genuine to us and to their own library", () => {
    expect(plivo.verify(asGet, credentials)).toBe("genuine");
    const signature = asGet.headers["x-plivo-signature-v3"] ?? "";
    expect(theirs.validateV3Signature("GET", WEBHOOK_URL, nonce, authToken, signature, { ...text })).toBe(
      true,
    );
  });

  test("by the older method, over the URL alone, is genuine to both", () => {
    const signature = hmac(`${REPORT_URL}${nonce}`);
    const headers = { "x-plivo-signature-v2": signature, "x-plivo-signature-v2-nonce": nonce };
    expect(plivo.verify(formCall(report, { url: withIt, headers }), credentials)).toBe("genuine");
    expect(theirs.validateSignature(withIt, nonce, signature, authToken)).toBe(true);
    expect(plivo.verify(formCall(report, { headers }), credentials)).toBe("forged");
  });

  test("with several candidates, or by the main account, is genuine", () => {
    const { body, headers } = v3(WEBHOOK_URL, text);
    const signature = headers["x-plivo-signature-v3"] ?? "";
    const several = { ...headers, "x-plivo-signature-v3": `old,${signature}` };
    expect(plivo.verify(formCall(text, { headers: several }), credentials)).toBe("genuine");
    const main = { "x-plivo-signature-ma-v3": signature, "x-plivo-signature-v3-nonce": nonce };
    expect(plivo.verify({ ...formCall(text, { headers: main }), body }, credentials)).toBe("genuine");
  });

  test.each([
    ["without a signature", formCall(text), "unsigned"],
    [
      "with another text",
      { ...v3(WEBHOOK_URL, text), body: new URLSearchParams({ ...text, Text: "Hei" }).toString() },
      "forged",
    ],
    [
      "with a parameter more",
      { ...v3(WEBHOOK_URL, text), body: `${formCall(text).body}&MessageIntent=optout` },
      "forged",
    ],
    ["with another secret", v3(WEBHOOK_URL, text, "another"), "forged"],
    [
      "with another nonce",
      formCall(text, { headers: { ...v3(WEBHOOK_URL, text).headers, "x-plivo-signature-v3-nonce": "1" } }),
      "forged",
    ],
    ["brought to another URL", { ...v3(WEBHOOK_URL, text), url: `${WEBHOOK_URL}2` }, "forged"],
  ])("%s is not", (_, call, verdict) => {
    expect(plivo.verify(call, credentials)).toBe(verdict);
  });
});
