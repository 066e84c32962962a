import { describe, expect, test } from "vitest";
import { z } from "zod";
import { lenientTime, mediaUrls, optionalText, readJson, readPayload } from "./payload.ts";
import { parseMyLinkReports } from "./mylink/webhooks.ts";

const payload = z.object({ media: mediaUrls, sentAt: lenientTime, reason: optionalText });
const read = (given: object) => readPayload(payload, given);

describe("what a provider says of a text", () => {
  test.each([
    [["javascript:alert(1)"], "media.0"],
    [["data:text/html,x"], "media.0"],
    [[`https://pictures.example/${"x".repeat(2_000)}`], "media.0"],
    [Array.from({ length: 31 }, () => "https://pictures.example/1.jpg"), "media"],
  ])("has no media that we could not keep or show (%#)", (media, field) => {
    expect(() => read({ media })).toThrow(`Not understood: ${field}.`);
  });

  test.each([
    -8.64e15,
    8.64e15,
    "-271821-04-20T00:00:00Z",
    "+275760-09-13T00:00:00Z",
    "1969-12-31T00:00:00Z",
  ])("was not sent at a time that no calendar of ours has (%s): taken without it", (sentAt) => {
    expect(read({ sentAt }).sentAt).toBeNull();
  });

  test("was sent at any other time", () => {
    expect(read({ sentAt: "2026-01-02T03:04:05+01:00" }).sentAt).toEqual(new Date("2026-01-02T02:04:05Z"));
  });

  test("names nothing by more than 500 characters", () => {
    expect(() => read({ reason: "x".repeat(501) })).toThrow("Not understood: reason.");
  });
});

test.each([99_999_999_999, "99999999999", 256, -1])(
  "a report of %s segments is kept without the count",
  (segments) => {
    const body = JSON.stringify({ status: { messageId: "1", code: 2000, segments } });
    expect(parseMyLinkReports(body)).toMatchObject([{ status: "delivered", segments: null }]);
  },
);

test.each([
  ['{"id":12345678901234567890}', { id: "12345678901234567890" }],
  [
    "[9007199254740992,9007199254740993,-1234567890123456]",
    ["9007199254740992", "9007199254740993", "-1234567890123456"],
  ],
  [
    '{"n":123456789012345,"x":0.1234567890123456789,"s":"12345678901234567890"}',
    { n: 123456789012345, x: 0.12345678901234568, s: "12345678901234567890" },
  ],
])("ids stay what they are, however long: %s", (json, read) => {
  expect(readJson(json)).toEqual(read);
});
