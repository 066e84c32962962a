import { describe, expect, test } from "vitest";
import { formatWallClock, instantOf, parseWallClock, sendTimes } from "./send-times.ts";

const oslo = "Europe/Oslo";
const iso = (instant: number | null) => instant === null ? null : new Date(instant).toISOString();

describe("ready-made times", () => {
  test.each([
    ["2026-11-23T13:10:00Z", "2026-11-23T15:00:00.000Z", "2026-11-24T08:00:00.000Z"],
    ["2026-11-23T13:00:00Z", "2026-11-23T14:00:00.000Z", "2026-11-24T08:00:00.000Z"],
    ["2026-11-23T19:30:00Z", null, "2026-11-24T08:00:00.000Z"],
    ["2026-03-28T10:30:00Z", "2026-03-28T12:00:00.000Z", "2026-03-29T07:00:00.000Z"],
  ])("at %s", (now, today, tomorrow) => {
    const times = sendTimes(Date.parse(now), oslo);
    expect([iso(times.today), iso(times.tomorrow)]).toEqual([today, tomorrow]);
  });
});

describe("a zone's clock", () => {
  test("is read and written back", () => {
    const instant = parseWallClock("2026-07-01T09:30", oslo);
    expect(iso(instant)).toBe("2026-07-01T07:30:00.000Z");
    expect(formatWallClock(instant ?? 0, oslo)).toBe("2026-07-01T09:30");
  });

  test("has an hour that is skipped in spring", () => {
    expect(iso(instantOf({ year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, oslo))).toBe("2026-03-29T01:30:00.000Z");
  });

  test("takes no half dates", () => expect(parseWallClock("2026-07-01", oslo)).toBeNull());
});
