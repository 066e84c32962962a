import { describe, expect, test } from "vitest";
import { AppError } from "#lib/platform/errors.ts";
import { mylink } from "./adapter.ts";
import { myLinkCredentials } from "./credentials.ts";
import { parseMyLinkInbound, parseMyLinkReports } from "./webhooks.ts";

// Every field that the vendor's document has for a MobileOriginatedWebHook.
const text = {
  eventId: "0b0fc1a3-41f5-4b87-8b0e-0a4f4f8dd6cd",
  channel: "sms",
  recipient: "2012",
  timeStamp: "2026-11-22T09:30:00.123Z",
  provider: { timestamp: "2026-11-22T09:29:59Z", code: null, details: null, operator: "no.telenor" },
  reply: {
    sender: "+4790000123",
    routeId: "f6a6f4a0-2f5e-4a68-8cc5-c83b4e16c0a1",
    routeKeyword: "HALDEN",
    text: "Hvor er sofaen min? 🛋️",
    contact: null,
    reaction: null,
    unknown: null,
  },
};
const report = {
  eventId: "c3a15f38-7c1b-4bb5-9a40-58e6c3a56e3f",
  channel: "sms",
  recipient: "+4790000123",
  timeStamp: "2026-11-22T09:31:00Z",
  status: {
    requestId: "5b2a1c7e-5cf2-4a1e-8f39-e8d4c07a8f20",
    referenceId: "0192f3c4-0000-7000-8000-000000000001",
    messageId: "9d0f3a52-9d3e-4a86-9a34-2f6b0a9d2b11",
    type: "delivered",
    code: 2000,
    details: "Delivered",
    segments: 2,
  },
  provider: { timestamp: "2026-11-22T09:30:59Z", code: "0", details: null, operator: "no.telenor" },
};

describe("a MyLINK text", () => {
  test("is read from the documented payload", () => {
    expect(parseMyLinkInbound(JSON.stringify(text))).toEqual([
      {
        providerMessageId: text.eventId,
        from: "+4790000123",
        to: "2012",
        text: "Hvor er sofaen min? 🛋️",
        media: [],
        sentAt: new Date("2026-11-22T09:30:00.123Z"),
      },
    ]);
  });

  test.each([
    ["a number for the recipient", { recipient: 2012 }, { to: "2012" }],
    ["a field nobody knows", { surprise: { deep: [1] } }, { to: "2012" }],
    ["no time", { timeStamp: null }, { sentAt: null }],
    ["a time that is none", { timeStamp: "yesterday" }, { sentAt: null }],
    ["no provider block", { provider: null }, { to: "2012" }],
    ["empty text", { reply: { sender: "+4790000123", text: "" } }, { text: "" }],
    ["null text", { reply: { sender: "+4790000123", text: null } }, { text: "" }],
    ["missing text", { reply: { sender: "+4790000123" } }, { text: "" }],
    ["a number for the text", { reply: { sender: 4790000123, text: 5 } }, { text: "5", from: "4790000123" }],
    ["a name as sender", { reply: { sender: "MyBank", text: "hi" } }, { from: "MyBank" }],
  ])("may have %s", (_, change, expected) => {
    expect(parseMyLinkInbound(JSON.stringify({ ...text, ...change }))[0]).toMatchObject(expected);
  });

  test("may come as one of a list", () => {
    expect(parseMyLinkInbound(JSON.stringify([text, { ...text, eventId: "2" }]))).toHaveLength(2);
  });

  test.each([
    ["no JSON", "<xml/>", "body"],
    ["null", "null", "body"],
    ["no event id", JSON.stringify({ ...text, eventId: null }), "eventId"],
    ["no recipient", JSON.stringify({ ...text, recipient: "" }), "recipient"],
    ["no reply", JSON.stringify({ ...text, reply: undefined }), "reply"],
    ["no sender", JSON.stringify({ ...text, reply: { text: "hi" } }), "reply.sender"],
    ["text that is no text", JSON.stringify({ ...text, reply: { sender: "1", text: {} } }), "reply.text"],
  ])("that is wrong names the field: %s", (_, body, field) => {
    expect(fieldsOf(() => parseMyLinkInbound(body))).toContain(field);
  });
});

describe("a MyLINK report", () => {
  test("is read from the documented payload", () => {
    expect(parseMyLinkReports(JSON.stringify(report))).toEqual([
      {
        providerMessageId: report.status.messageId,
        reference: report.status.referenceId,
        status: "delivered",
        reason: null,
        code: "2000",
        segments: 2,
        raw: report,
      },
    ]);
  });

  test.each([
    [1, "queued"],
    [2, "queued"],
    [1000, "queued"],
    [1001, "sent"],
    [2000, "delivered"],
    [3000, "failed"],
    [3001, "failed"],
    [3002, "failed"],
    [3003, "failed"],
    [3004, "failed"],
    [3005, "failed"],
    [3006, "failed"],
    [3007, "failed"],
    [3008, "failed"],
    [3009, "failed"],
    [3010, "failed"],
    [3011, "failed"],
    [3013, "failed"],
    [4000, "failed"],
    [4001, "failed"],
    [4002, "failed"],
    [4003, "undelivered"],
    [4004, "undelivered"],
    [4005, "undelivered"],
    [4006, "undelivered"],
    [4007, "undelivered"],
    [4008, "expired"],
    [4009, "unknown"],
    [4010, "unknown"],
    [4011, "undelivered"],
    [5000, "queued"],
  ])("with code %i says %s", (code, status) => {
    const [read] = parseMyLinkReports(JSON.stringify({ status: { ...report.status, code } }));
    expect(read).toMatchObject({ status, code: String(code) });
    const good = ["queued", "sent", "delivered"].includes(status);
    expect(read?.reason === null).toBe(good);
  });

  test.each([
    [
      "a code nobody knows and a type",
      { code: 4999, type: "Delivered" },
      { status: "delivered", code: "4999" },
    ],
    ["neither known", { code: 4999, type: "sleeping" }, { status: "unknown", code: "4999" }],
    ["no code", { code: null, type: "rejected" }, { status: "failed", code: null }],
    ["a code as text", { code: "4007" }, { status: "undelivered", code: "4007" }],
    ["no segments", { segments: null }, { segments: null }],
    ["only our reference", { messageId: null }, { providerMessageId: null, status: "delivered" }],
    ["only their id", { referenceId: null }, { reference: null, status: "delivered" }],
  ])("may have %s", (_, change, expected) => {
    const body = JSON.stringify({ ...report, status: { ...report.status, ...change } });
    expect(parseMyLinkReports(body)[0]).toMatchObject(expected);
  });

  test.each([
    ["no status", {}, "status"],
    ["no id at all", { status: { code: 2000 } }, "status.messageId"],
    ["a code that is no number", { status: { ...report.status, code: "soon" } }, "status.code"],
    ["ids that are no text", { status: { ...report.status, messageId: [] } }, "status.messageId"],
  ])("that is wrong names the field: %s", (_, body, field) => {
    expect(fieldsOf(() => parseMyLinkReports(JSON.stringify(body)))).toContain(field);
  });
});

describe("the shared secret of MyLINK's callbacks", () => {
  const request = (headers: Record<string, string>, from = "203.0.113.7") => ({
    method: "POST",
    url: "http://localhost/api/mo/key",
    query: new URLSearchParams(),
    headers,
    body: "",
    from,
  });
  const credentials = (more: object) =>
    myLinkCredentials.parse({ clientId: "a", clientSecret: "b", ...more });

  test("is not asked for where none is set", () => {
    expect(mylink.verify(request({}), credentials({}))).toBe("genuine");
  });

  test("must be right where one is set", () => {
    const set = credentials({ headerName: "X-Twoway", headerSecret: "open sesame" });
    expect(mylink.verify(request({ "x-twoway": "open sesame" }), set)).toBe("genuine");
    expect(mylink.verify(request({ "x-twoway": "open" }), set)).toBe("forged");
    expect(mylink.verify(request({}), set)).toBe("unsigned");
    expect(mylink.verify(request({ authorization: "open sesame" }), set)).toBe("unsigned");
  });

  test("stands in Authorization where no header is named, also by an empty field", () => {
    const set = credentials({ headerName: "", headerSecret: "open sesame" });
    expect(mylink.verify(request({ authorization: "open sesame" }), set)).toBe("genuine");
  });

  test("is not enough from an address that the account does not allow", () => {
    const set = credentials({ headerSecret: "hush", allowedAddresses: "62.67.62.101-106, 20.86.255.57" });
    const signed = { authorization: "hush" };
    expect(mylink.verify(request(signed, "62.67.62.103"), set)).toBe("genuine");
    expect(mylink.verify(request(signed, "62.67.62.107"), set)).toBe("other-address");
    expect(mylink.verify(request(signed, "unknown"), set)).toBe("other-address");
    expect(mylink.verify(request({}, "20.86.255.57"), set)).toBe("unsigned");
    expect(mylink.verify(request({}), credentials({ allowedAddresses: "" }))).toBe("genuine");
  });
});

function fieldsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError && error.code === "malformed") return Object.keys(error.extra.fields ?? {});
    throw error;
  }
  return [];
}
