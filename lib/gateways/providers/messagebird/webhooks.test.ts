import { createHash, createHmac, createSecretKey } from "node:crypto";
import { createRequire } from "node:module";
import { afterEach, describe, expect, test } from "vitest";
import {
  formCall,
  malformedFields,
  queryCall,
  REPORT_URL,
  webhookCall,
} from "#lib/testing/provider-calls.ts";
import { setClock, systemClock } from "#lib/platform/clock.ts";
import type { WebhookRequest } from "../provider.ts";
import { messagebird } from "./adapter.ts";
import { messageBirdCredentials } from "./credentials.ts";

const theirPackage = createRequire(import.meta.url);
// MessageBird's own library, which has no types for this, and the vectors it is tested with.
const theirs = theirPackage("messagebird/lib/webhook-signature-jwt.js") as {
  verify: (url: string, payload: Buffer | null, token: string, secret: object) => Promise<boolean>;
};
type Vector = {
  name: string;
  method: string;
  secret: string | null;
  url: string;
  payload?: string;
  timestamp: string;
  token: string;
  valid: boolean;
  reason?: string;
};
const vectors = theirPackage("messagebird/lib/testdata/webhook-signature-jwt-reference.json") as Vector[];

const signingKey = "signing-key";
const credentials = messageBirdCredentials.parse({ accessKey: "key", signingKey });

// Every field that the documents have for a text to a long number, to a short code, and for a status report.
const text = {
  id: "e8077d803532c0b5937c639b60216938",
  recipient: "4759440000",
  originator: "4790000123",
  body: "Hvor er sofaen min? 🛋️ & så = da",
  createdDatetime: "2026-11-22T09:30:00+00:00",
};
const toShortCode = {
  mid: "3b53c137369242138120d6b0b2122607",
  shortcode: "2012",
  originator: "4790000123",
  operator: "24201",
  message: "SOFA",
  receive_datetime: "20261122093000",
  mccmnc: "24201",
  keyword: "SOFA",
};
const report = {
  id: "e8077d803532c0b5937c639b60216939",
  reference: "0192f3c4-0000-7000-8000-000000000001",
  recipient: "4790000123",
  status: "delivered",
  statusReason: "successfully delivered",
  statusErrorCode: "",
  statusDatetime: "2026-11-22T09:31:00+00:00",
  messagePartCount: "2",
  messageLength: "170",
  datacoding: "plain",
  mccmnc: "24201",
  ported: "0",
  "price[amount]": "0.07",
  "price[currency]": "EUR",
};
const read = (change: Record<string, string> | [string, string][] = {}) =>
  messagebird.parseInbound(
    formCall(Array.isArray(change) ? [...Object.entries(text), ...change] : { ...text, ...change }),
    credentials,
  )[0];
const readReport = (change: Record<string, string>) =>
  messagebird.parseReports(queryCall({ ...report, ...change }, { url: REPORT_URL }), credentials)[0];

describe("a text through MessageBird", () => {
  test("is read from the documented fields, of a form or a query", () => {
    const expected = {
      providerMessageId: text.id,
      from: "+4790000123",
      to: "+4759440000",
      text: text.body,
      media: [],
      sentAt: new Date("2026-11-22T09:30:00Z"),
    };
    expect(read()).toEqual(expected);
    expect(messagebird.parseInbound(queryCall(text), credentials)).toEqual([expected]);
  });

  test("to a short code is read from the fields that only those have", () => {
    expect(messagebird.parseInbound(formCall(toShortCode), credentials)).toEqual([
      {
        providerMessageId: toShortCode.mid,
        from: "+4790000123",
        to: "2012",
        text: "SOFA",
        media: [],
        sentAt: new Date("2026-11-22T09:30:00Z"),
      },
    ]);
  });

  test.each<[string, Record<string, string> | [string, string][], object]>([
    ["no words", { body: "" }, { text: "" }],
    ["a time that is none", { createdDatetime: "yesterday" }, { sentAt: null }],
    ["a name as sender", { originator: "MyBank" }, { from: "MyBank" }],
    ["a field nobody knows", { mood: "good" }, { text: text.body }],
    [
      "pictures",
      [
        ["mediaUrls[]", "https://a.example/1"],
        ["mediaUrls[]", "https://a.example/2"],
      ],
      { media: ["https://a.example/1", "https://a.example/2"] },
    ],
    [
      "one picture, by another spelling",
      { mediaURLs: "https://a.example/1" },
      { media: ["https://a.example/1"] },
    ],
    ["its id twice, the newer last", [["id", "newer"]], { providerMessageId: "newer" }],
  ])("may have %s", (_, change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test.each<[Record<string, string>, string[]]>([
    [{}, ["id", "originator", "recipient"]],
    [{ ...text, recipient: "" }, ["recipient"]],
    [{ ...text, mediaUrls: "x" }, ["mediaUrls.0"]],
    [{ ...toShortCode, mid: "" }, ["id"]],
  ])("that is wrong names the field (%#)", (fields, named) => {
    expect(malformedFields(() => messagebird.parseInbound(formCall(fields), credentials))).toEqual(named);
  });

  test("in JSON names the content type", () => {
    const call = formCall(text, { headers: { "content-type": "application/json" } });
    expect(malformedFields(() => messagebird.parseInbound(call, credentials))).toEqual(["content-type"]);
  });
});

describe("a report of MessageBird", () => {
  test("comes as a query, with their id, ours, and the parts", () => {
    expect(readReport({})).toEqual({
      providerMessageId: report.id,
      reference: report.reference,
      status: "delivered",
      reason: null,
      code: null,
      segments: 2,
      raw: report,
    });
  });

  test.each([
    ["scheduled", "", "", "queued", null],
    ["sent", "", "", "sent", null],
    ["buffered", "pending DLR", "", "sent", null],
    ["delivery_failed", "unknown subscriber", "1", "undelivered", "not-in-use"],
    ["delivery_failed", "unknown subscriber", "", "undelivered", "not-in-use"],
    ["delivery_failed", "unavailable subscriber", "27", "undelivered", "unreachable"],
    ["delivery_failed", "opted out", "103", "undelivered", "opted-out-at-provider"],
    ["delivery_failed", "carrier rejected", "104", "undelivered", "sender-unregistered"],
    ["delivery_failed", "generic delivery failure", "33", "undelivered", "memory-full"],
    ["delivery_failed", "novel", "4242", "undelivered", "not-delivered"],
    ["expired", "Expired", "", "expired", "expired"],
    ["expired", "DLR not received", "", "unknown", "no-final-report"],
    ["novel", "", "", "unknown", "unknown-report"],
  ])("%s (%s, code «%s») is %s: %s", (status, statusReason, statusErrorCode, expected, reason) => {
    expect(readReport({ status, statusReason, statusErrorCode })).toMatchObject({
      status: expected,
      reason,
      code: statusErrorCode || null,
    });
  });

  test.each<[Record<string, string>, object]>([
    [{ reference: "" }, { reference: null }],
    [{ messagePartCount: "many" }, { segments: null }],
  ])("may lack what is optional (%#)", (change, expected) => {
    expect(readReport(change)).toMatchObject(expected);
  });

  test.each<[Record<string, string>, string[]]>([
    [{ id: "" }, ["id"]],
    [{ status: "" }, ["status"]],
  ])("that is wrong names the field (%#)", (change, fields) => {
    expect(malformedFields(() => readReport(change))).toEqual(fields);
  });

  test.each<[Record<string, string>, string[] | null]>([
    [text, ["texts"]],
    [toShortCode, ["texts"]],
    [report, ["reports"]],
    [{ id: "1" }, null],
  ])("is told from a text (%#)", (fields, carried) => {
    expect(messagebird.carries?.(formCall(fields), credentials)).toEqual(carried);
  });
});

describe("a call signed by MessageBird", () => {
  afterEach(() => void setClock(systemClock));

  test.each(vectors.map((vector): [string, Vector] => [vector.name, vector]))(
    "is judged as the published vector says: %s",
    (_, { url, method, secret, payload = "", timestamp, token, valid }) => {
      setClock({ now: () => new Date(timestamp) });
      const call = webhookCall({
        url,
        method,
        body: payload,
        headers: { "messagebird-signature-jwt": token },
      });
      const given = messageBirdCredentials.parse({ accessKey: "key", signingKey: secret ?? "none" });
      expect(messagebird.verify(call, given) === "genuine").toBe(valid);
    },
  );

  const sha256 = (given: string) => createHash("sha256").update(given).digest("hex");
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const seconds = () => Math.floor(Date.now() / 1000);
  function signed(call: WebhookRequest, change: object = {}, key = signingKey): WebhookRequest {
    const claims = {
      iss: "MessageBird",
      nbf: seconds(),
      exp: seconds() + 60,
      jti: "e92cf079-362d-4813-ab40-bbdd938bdc6d",
      url_hash: sha256(call.url),
      ...(call.body === "" ? {} : { payload_hash: sha256(call.body) }),
      ...change,
    };
    const head = `${encoded({ alg: "HS256", typ: "JWT" })}.${encoded(claims)}`;
    const token = `${head}.${createHmac("sha256", key).update(head).digest("base64url")}`;
    return { ...call, headers: { ...call.headers, "messagebird-signature-jwt": token } };
  }
  const asText = formCall(text);
  const asReport = queryCall(report, { url: REPORT_URL });

  test.each<[string, WebhookRequest, string]>([
    ["a text in a form", signed(asText), "genuine"],
    ["a report in a query", signed(asReport), "genuine"],
    ["no signature", asText, "unsigned"],
    ["another text", { ...signed(asText), body: formCall({ ...text, body: "Hei" }).body }, "forged"],
    ["a parameter more", { ...signed(asReport), url: `${asReport.url}&more=1` }, "forged"],
    ["a body that nobody signed", { ...signed(asReport), body: "x" }, "forged"],
    ["the key from before it was changed", signed(asText, {}, "old"), "forged"],
    ["another issuer", signed(asText, { iss: "Somebody" }), "forged"],
    ["no id of its own", signed(asText, { jti: undefined }), "forged"],
    ["a time long past", signed(asText, { nbf: seconds() - 500, exp: seconds() - 440 }), "stale"],
    ["a time to come", signed(asText, { nbf: seconds() + 60 }), "stale"],
  ])("with %s is %s, and their own library takes it only if genuine", async (_, call, verdict) => {
    expect(messagebird.verify(call, credentials)).toBe(verdict);
    const token = call.headers["messagebird-signature-jwt"] ?? "";
    const body = call.body === "" ? null : Buffer.from(call.body);
    const taken = theirs.verify(call.url, body, token, createSecretKey(Buffer.from(signingKey)));
    expect(await taken.catch(() => false)).toBe(verdict === "genuine");
  });

  test("is not asked for where no key is given", () => {
    expect(messagebird.verify(asText, messageBirdCredentials.parse({ accessKey: "k", signingKey: "" }))).toBe(
      "genuine",
    );
  });
});
