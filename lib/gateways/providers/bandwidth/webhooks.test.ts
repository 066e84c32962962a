import { describe, expect, test } from "vitest";
import { jsonCall, malformedFields } from "#lib/testing/provider-calls.ts";
import { basicAuth } from "../basic-auth.ts";
import { bandwidth } from "./adapter.ts";
import { bandwidthCredentials } from "./credentials.ts";

const applicationId = "93de2206-9669-4e07-948d-329f4b722ee2";
const given = { accountId: "9900000", username: "api", password: "secret", applicationId };
const credentials = bandwidthCredentials.parse(given);

// Every field that the documents have for an inbound message and for the events of an outbound one.
const text = {
  type: "message-received",
  time: "2026-11-22T09:30:00.123Z",
  description: "Incoming message received",
  to: "+17735550002",
  carrierName: "AT&T",
  message: {
    id: "14762070468292kw2fuqty55yp2b2",
    time: "2026-11-22T09:29:59Z",
    to: ["+13125550009", "+17735550002"],
    from: "+13125550001",
    text: "Where is my sofa? 🛋️",
    applicationId,
    media: [
      "https://messaging.bandwidth.com/api/v2/users/9900000/media/14762070468292/0/a.jpg",
      "https://messaging.bandwidth.com/api/v2/users/9900000/media/14762070468292/1/0.smil",
    ],
    owner: "+17735550002",
    direction: "in",
    segmentCount: 1,
    tag: null,
    priority: null,
    channel: "MMS",
  },
};
const report = (type: string, errorCode?: number) => ({
  type,
  time: "2026-11-22T09:31:00Z",
  description: "ok",
  to: "+13125550001",
  ...(errorCode === undefined ? {} : { errorCode }),
  message: {
    id: "14762070468292kw2fuqty55yp2b2",
    time: "2026-11-22T09:30:30Z",
    to: ["+13125550001"],
    from: "+17735550002",
    text: "",
    applicationId,
    media: null,
    owner: "+17735550002",
    direction: "out",
    segmentCount: 2,
    tag: "our-id",
    priority: "default",
  },
});
const read = (body: unknown) => bandwidth.parseInbound(jsonCall(body), credentials);
const reports = (body: unknown) => bandwidth.parseReports(jsonCall(body), credentials);

describe("a text through Bandwidth", () => {
  const expected = {
    providerMessageId: text.message.id,
    from: "+13125550001",
    to: "+17735550002",
    text: text.message.text,
    media: [text.message.media[0]],
    sentAt: new Date("2026-11-22T09:30:00.123Z"),
  };

  test("is read from a list of one, as documented, and from one alone, as their OpenAPI has it", () => {
    expect(read([text])).toEqual([expected]);
    expect(read(text)).toEqual([expected]);
  });

  test("may come with others, and with events that are none", () => {
    const other = { ...text, message: { ...text.message, id: "2", text: null, media: null } };
    const both = [text, other, report("message-sent")];
    expect(read(both).map(({ providerMessageId }) => providerMessageId)).toEqual([text.message.id, "2"]);
    expect(read(both)[1]).toMatchObject({ text: "", media: [] });
    expect(bandwidth.carries?.(jsonCall(both), credentials)).toEqual(["texts", "reports"]);
    expect(reports(both)).toHaveLength(1);
  });

  test.each<[unknown, string]>([
    ["{", "body"],
    [["x"], "body"],
    [{ ...text, type: null }, "type"],
    [{ ...text, to: undefined }, "to"],
    [{ ...text, message: null }, "message"],
    [{ ...text, message: { ...text.message, from: [] } }, "message.from"],
    [{ ...text, message: { ...text.message, media: "x" } }, "message.media"],
  ])("that is wrong names the field (%#)", (body, field) => {
    expect(malformedFields(() => read(body))).toEqual([field]);
  });

  test("in a form names the content type", () => {
    const call = jsonCall([text], { headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect(malformedFields(() => bandwidth.parseInbound(call, credentials))).toEqual(["content-type"]);
  });
});

describe("a report of Bandwidth", () => {
  test("has their id, our tag and the segments", () => {
    const told = report("message-delivered");
    expect(reports([told])).toEqual([
      {
        providerMessageId: told.message.id,
        reference: "our-id",
        status: "delivered",
        reason: null,
        code: null,
        segments: 2,
        raw: told,
      },
    ]);
  });

  test.each<[string, number | undefined, string, string | null]>([
    ["message-sending", undefined, "queued", null],
    ["message-sent", undefined, "sent", null],
    ["message-read", undefined, "delivered", null],
    ["message-failed", undefined, "undelivered", "not-delivered"],
    ["message-failed", 4775, "undelivered", "opted-out-at-provider"],
    ["message-failed", 4720, "undelivered", "bad-number"],
    ["message-failed", 4750, "undelivered", "blocked"],
    ["message-failed", 4770, "undelivered", "filtered"],
    ["message-failed", 4799, "undelivered", "not-delivered"],
    ["message-failed", 4406, "failed", "not-in-use"],
    ["message-failed", 4432, "failed", "country-blocked"],
    ["message-failed", 4499, "failed", "provider-rejected"],
    ["message-failed", 4360, "expired", "expired"],
    ["message-failed", 5100, "failed", "provider-error"],
    ["message-failed", 5600, "undelivered", "operator-error"],
    ["message-failed", 9902, "unknown", "no-final-report"],
    ["message-failed", 9999, "unknown", "unknown-report"],
  ])("%s with code %s is %s: %s", (type, code, status, reason) => {
    expect(reports(report(type, code))[0]).toMatchObject({
      status,
      reason,
      code: code === undefined ? null : String(code),
    });
  });

  test("is told from other events", () => {
    const carried = (body: unknown) => bandwidth.carries?.(jsonCall(body), credentials);
    expect(carried([text])).toEqual(["texts"]);
    expect(carried(report("message-failed", 4720))).toEqual(["reports"]);
    expect(carried(report("message-novel"))).toEqual([]);
  });
});

describe("a call of Bandwidth, which signs nothing,", () => {
  const guarded = bandwidthCredentials.parse({
    ...given,
    callbackUser: "twoway",
    callbackPassword: "open sesame",
  });
  const call = (authorization?: string, body: unknown = [text]) =>
    jsonCall(body, authorization === undefined ? {} : { headers: { authorization } });

  test.each([
    ["with the name and password of the callback", basicAuth("twoway", "open sesame"), "genuine"],
    ["with another password", basicAuth("twoway", "open"), "forged"],
    ["with another name", basicAuth("two", "open sesame"), "forged"],
    ["with another scheme", "Bearer open sesame", "forged"],
    ["without", undefined, "unsigned"],
  ])("%s is %s", (_, authorization, verdict) => {
    expect(bandwidth.verify(call(authorization), guarded)).toBe(verdict);
  });

  test("is opened by the account's URL alone where no password is set, but by its own application only", () => {
    expect(bandwidth.verify(call(), credentials)).toBe("genuine");
    const other = {
      ...text,
      message: { ...text.message, applicationId: "f3de2206-9669-4e07-948d-329f4b722ee2" },
    };
    expect(bandwidth.verify(call(undefined, [text, other]), credentials)).toBe("other-account");
  });
});
