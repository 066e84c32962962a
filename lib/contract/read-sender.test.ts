import { describe, expect, test } from "vitest";
import { isOpenAt, type OpeningHours } from "./opening-hours.ts";
import { readSender } from "./read-sender.ts";
import { isCarriedTo, senderRule } from "./sender-rules.ts";

type Asked = Parameters<typeof readSender>[0];

describe("a sender of our own", () => {
  test.each<[string, Asked, string, string]>([
    ["a number in its country's spelling", long("59 44 00 00"), "+4759440000", "NO"],
    ["a number of another country", long("+353 20 910 0100"), "+353209100100", "IE"],
    ["a toll-free number", { ...long("+1 833 555 0142"), kind: "toll-free" }, "+18335550142", "US"],
    ["a short code", { kind: "short-code", address: " 2012 ", country: "SE" }, "2012", "SE"],
    ["a name", { kind: "alphanumeric", address: "Halden Home", country: "NO" }, "Halden Home", ""],
  ])("is read: %s", (_, asked, address, country) => {
    expect(readSender(asked, "NO")).toEqual({ ok: true, address, country });
  });

  test.each<[string, Asked]>([
    ["empty", long("  ")],
    ["is-a-short-code", long("2012")],
    ["is-a-name", long("MyBank")],
    ["unknown-number", long("+47 12 34 567")],
    ["unknown-number", long("+4759440000123")],
    ["not-toll-free", { ...long("+1 212 555 0142"), kind: "toll-free" }],
    ["no-country", { kind: "short-code", address: "2012", country: null }],
    ["not-a-short-code", { kind: "short-code", address: "12", country: "NO" }],
    ["not-a-short-code", { kind: "short-code", address: "+4759440000", country: "NO" }],
    ["not-a-name", { kind: "alphanumeric", address: "Halden Homes", country: null }],
    ["not-a-name", { kind: "alphanumeric", address: "Blåbær", country: null }],
    ["name-needs-letter", { kind: "alphanumeric", address: "112233", country: null }],
  ])("is refused as %s", (problem, asked) => {
    expect(readSender(asked, "NO")).toEqual({ ok: false, problem });
  });
});

test.each<[Asked["kind"], string, boolean]>([
  ["alphanumeric", "+12125550142", false],
  ["alphanumeric", "+16135550142", false],
  ["alphanumeric", "+4759440000", true],
  ["long-number", "+12125550142", true],
])("a text from %s to %s: carried %s", (kind, phone, carried) => {
  expect(isCarriedTo(kind, phone)).toBe(carried);
});

test("every rule is dated, and none is made up where we know nothing", () => {
  expect(senderRule("long-number", "US")).toMatchObject({ verdict: "registration", checked: "2025-02" });
  expect(senderRule("long-number", "NO")).toBeNull();
});

describe("opening hours", () => {
  const day = { opens: "09:00", closes: "17:30" };
  const hours: OpeningHours = [day, day, day, day, { opens: "00:00", closes: "24:00" }, null, null];

  test.each([
    ["as it opens, in its own zone", "2026-11-23T08:00:00Z", true],
    ["a minute before", "2026-11-23T07:59:00Z", false],
    ["as it closes", "2026-11-23T16:30:00Z", false],
    ["in the last minute of a whole day", "2026-11-27T22:59:00Z", true],
    ["on a closed day", "2026-11-28T10:00:00Z", false],
    ["in summer time", "2026-06-22T07:00:00Z", true],
  ])("%s", (_, at, open) => {
    expect(isOpenAt(hours, new Date(at), "Europe/Oslo")).toBe(open);
  });

  test("a number without hours is always open", () => {
    expect(isOpenAt(null, new Date(), "Europe/Oslo")).toBe(true);
  });
});

function long(address: string): Asked {
  return { kind: "long-number", address, country: null };
}
