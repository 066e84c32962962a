import { describe, expect, test } from "vitest";
import { dayAfter, dayIn, instantIn, listTimeStyle, waitOf } from "./times.ts";

const oslo = "Europe/Oslo";

describe("times", () => {
  test("a day is the day where the organisation is", () => {
    expect(dayIn(new Date("2026-11-22T23:30:00Z"), oslo)).toBe("2026-11-23");
  });

  test("nine o'clock is nine o'clock on both sides of a change of clocks", () => {
    expect(instantIn("2026-03-28", "09:00", oslo).toISOString()).toBe("2026-03-28T08:00:00.000Z");
    expect(instantIn("2026-03-29", "09:00", oslo).toISOString()).toBe("2026-03-29T07:00:00.000Z");
    expect(instantIn("2026-10-25", "09:00", oslo).toISOString()).toBe("2026-10-25T08:00:00.000Z");
  });

  test("days follow each other over the end of a month", () => {
    expect(dayAfter("2026-11-30", 1)).toBe("2026-12-01");
  });

  test("a wait is said in one unit, hours with their minutes", () => {
    expect(waitOf(20_000)).toEqual({ unit: "now" });
    expect(waitOf(7 * 60_000)).toEqual({ unit: "minutes", amount: 7, rest: "" });
    expect(waitOf(64 * 60_000)).toEqual({ unit: "hours", amount: 1, rest: "04" });
    expect(waitOf(50 * 3_600_000)).toEqual({ unit: "days", amount: 2, rest: "" });
  });

  test("a list says the clock, the weekday, the day, the year", () => {
    const now = new Date("2026-11-23T12:00:00Z");
    const style = (at: string) => Object.keys(listTimeStyle(new Date(at), now, oslo));
    expect(style("2026-11-23T10:00:00Z")).toEqual(["hour", "minute"]);
    expect(style("2026-11-20T10:00:00Z")).toEqual(["weekday"]);
    expect(style("2026-11-05T10:00:00Z")).toEqual(["day", "month"]);
    expect(style("2025-11-05T10:00:00Z")).toEqual(["day", "month", "year"]);
  });
});
