import { describe, expect, test } from "vitest";
import { instantOf } from "#lib/contract/local-time.ts";
import { allowedUntil, mostPerDay, nextAllowed } from "./allowed-time.ts";
import { isFrenchHoliday } from "./french-holidays.ts";
import { placesOf } from "./places-of.ts";
import { quietRules, ruleOf } from "./quiet-rules.ts";

const MIAMI = "+13055550123";
const PENSACOLA = "+18505550123";
const DALLAS = "+12145550123";
const PITTSBURGH = "+14125550123";
const PARIS = "+33612345678";
const OSLO = "+4792000001";
const STOCKHOLM = "+46701234567";

test.each([
  ["an evening in Florida's two zones", PENSACOLA, "2026-06-10T20:30-04:00", "2026-06-11T08:00-05:00"],
  ["an evening in its eastern zone", MIAMI, "2026-06-10T19:59-04:00", "2026-06-10T19:59-04:00"],
  ["just after it", MIAMI, "2026-06-10T20:00-04:00", "2026-06-11T08:00-04:00"],
  ["a Sunday morning in Texas", DALLAS, "2026-06-14T11:30-05:00", "2026-06-14T12:00-05:00"],
  ["a Sunday in Pennsylvania", PITTSBURGH, "2026-10-25T12:00-04:00", "2026-10-26T08:00-04:00"],
  ["a Sunday there before the ban", PITTSBURGH, "2026-10-11T12:00-04:00", "2026-10-11T12:00-04:00"],
  ["the 14th of July", PARIS, "2026-07-14T10:00+02:00", "2026-07-15T08:00+02:00"],
  ["Easter", PARIS, "2026-04-04T21:00+02:00", "2026-04-07T08:00+02:00"],
  ["the night to summer time", OSLO, "2026-03-28T21:00+01:00", "2026-03-29T08:00+02:00"],
  ["the night to winter time", OSLO, "2026-10-24T22:00+02:00", "2026-10-25T08:00+01:00"],
  ["a country without quiet hours", STOCKHOLM, "2026-06-10T03:00+02:00", "2026-06-10T03:00+02:00"],
  ["a country of which nothing is known", "+4930123456", "2026-06-14T09:30+02:00", "2026-06-14T12:00+02:00"],
])("%s", (_, phone, at, allowed) => {
  expect(nextAllowed(placesOf(phone), new Date(at)).toISOString()).toBe(new Date(allowed).toISOString());
});

test("a number of America of which the state is unknown may be in any: all must allow it", () => {
  const places = placesOf("+12005550123");
  expect(new Set(places.map(({ place }) => place)).size).toBe(51);
  // Eight in Honolulu is the last to open; Pennsylvania takes nothing on a Sunday.
  const friday = nextAllowed(places, new Date("2026-11-28T01:30:00Z"));
  expect(friday.toISOString()).toBe("2026-11-28T18:00:00.000Z");
  expect(nextAllowed(places, new Date("2026-11-29T01:30:00Z")).toISOString()).toBe(
    "2026-11-30T18:00:00.000Z",
  );
});

test("a zone that is known of a person stands in for all that their number could be in", () => {
  const at = new Date("2026-06-10T08:30-04:00");
  expect(nextAllowed(placesOf(PENSACOLA), at).getTime()).toBeGreaterThan(at.getTime());
  expect(nextAllowed(placesOf(PENSACOLA, "America/New_York"), at)).toEqual(at);
  expect(placesOf(PENSACOLA, "Nowhere/At_All")).toEqual(placesOf(PENSACOLA));
});

test("quiet hours begin where the first place has its evening", () => {
  const noon = new Date("2026-06-10T12:00-04:00");
  expect(allowedUntil(placesOf(PENSACOLA), noon).toISOString()).toBe("2026-06-11T00:00:00.000Z");
  expect(mostPerDay(placesOf(PENSACOLA), noon)).toBe(3);
  expect(mostPerDay(placesOf(OSLO), noon)).toBeNull();
});

describe("the rules", () => {
  test("each says where it is from and when it was looked up, and covers a week", () => {
    for (const rule of quietRules) {
      expect(rule.source).not.toBe("");
      expect(rule.checked).toMatch(/^20\d\d-\d\d$/);
      expect(rule.week).toHaveLength(7);
      for (const hours of rule.week) if (hours) expect(hours[0]).toBeLessThan(hours[1]);
    }
  });

  test("a state without one has its country's", () => {
    expect(ruleOf("US-NY", "2026-11-27").place).toBe("US");
    expect(ruleOf("DE", "2026-11-27").place).toBe("*");
  });
});

test.each(["2026-04-06", "2026-05-14", "2026-05-25", "2027-03-29", "2026-12-25"])(
  "%s is a holiday in France",
  (date) => {
    expect(isFrenchHoliday(date)).toBe(true);
  },
);

test("a clock that is leapt over is as much later, and one that comes twice is the first", () => {
  expect(instantOf("2026-03-29", 150, "Europe/Oslo").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(instantOf("2026-10-25", 150, "Europe/Oslo").toISOString()).toBe("2026-10-25T00:30:00.000Z");
});
