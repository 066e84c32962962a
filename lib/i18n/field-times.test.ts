import { describe, expect, test } from "vitest";
import { formatFieldTime, parseFieldTime } from "./field-times.ts";

const oslo = "Europe/Oslo";

describe("the field of a zone", () => {
  test("is read and written back", () => {
    const at = parseFieldTime("2026-07-01T09:30", oslo);
    expect(at?.toISOString()).toBe("2026-07-01T07:30:00.000Z");
    expect(at && formatFieldTime(at, oslo)).toBe("2026-07-01T09:30");
  });

  test("takes no half dates", () => expect(parseFieldTime("2026-07-01", oslo)).toBeNull());
});
