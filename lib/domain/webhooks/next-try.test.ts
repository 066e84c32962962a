import { expect, test } from "vitest";
import { waitBeforeNext, WAITS_MS } from "./next-try.ts";

test.each([
  [1, undefined, 0.5, 5_000],
  [1, undefined, 0, 4_500],
  [1, undefined, 1, 5_500],
  [2, "60", 0.5, 60_000],
  [2, "999999", 0.5, 3_600_000],
  [2, "Wed, 21 Oct 2026 07:28:00 GMT", 0.5, 30_000],
  [11, undefined, 0.5, 20 * 3_600_000],
  [12, undefined, 0.5, null],
])("after try %i, asked for %s, by chance %f: %j ms", (count, asked, chance, wait) =>
  expect(waitBeforeNext(count, asked, chance)).toBe(wait),
);

test("all tries together take three days", () => {
  const hours = WAITS_MS.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
  expect(hours).toBeGreaterThan(71);
  expect(hours).toBeLessThan(73);
});
