import { describe, expect, test } from "vitest";
import { sendTimes } from "./send-times.ts";

const oslo = "Europe/Oslo";

describe("ready-made times", () => {
  test.each([
    ["2026-11-23T13:10:00Z", "2026-11-23T15:00:00.000Z", "2026-11-24T08:00:00.000Z"],
    ["2026-11-23T13:00:00Z", "2026-11-23T14:00:00.000Z", "2026-11-24T08:00:00.000Z"],
    ["2026-11-23T03:00:00Z", "2026-11-23T07:00:00.000Z", "2026-11-24T08:00:00.000Z"],
    ["2026-11-23T19:30:00Z", null, "2026-11-24T08:00:00.000Z"],
    ["2026-03-28T10:30:00Z", "2026-03-28T12:00:00.000Z", "2026-03-29T07:00:00.000Z"],
  ])("at %s", (now, today, tomorrow) => {
    const times = sendTimes(new Date(now), oslo);
    expect([times.today?.toISOString() ?? null, times.tomorrow.toISOString()]).toEqual([today, tomorrow]);
  });
});
