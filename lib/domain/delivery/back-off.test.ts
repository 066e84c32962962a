import { expect, test } from "vitest";
import { backOffMs } from "./back-off.ts";

test("waits double from a second to five minutes", () => {
  const longest = () => 0;
  expect([1, 2, 3, 4, 9, 10, 50].map((tries) => backOffMs(tries, 0, longest))).toEqual([
    1_000, 2_000, 4_000, 8_000, 256_000, 300_000, 300_000,
  ]);
});

test("chance takes off up to half, so that texts refused together come back apart", () => {
  expect(backOffMs(3, 0, () => 1)).toBe(2_000);
  expect(backOffMs(3, 0, () => 0.5)).toBe(3_000);
});

test("never sooner than the provider asked for", () => {
  expect(backOffMs(1, 30_000, () => 1)).toBe(30_000);
});
