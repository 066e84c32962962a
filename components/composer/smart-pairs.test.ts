import { expect, test } from "vitest";
import { countSegments } from "#lib/contract/segments.ts";
import { smartPairs } from "./smart-pairs.ts";

const pairsIn = (text: string) => smartPairs(countSegments(text)).map(({ from, to }) => `${from}>${to}`);

test("each kind of look-alike is shown once with what goes out for it, a few at most, letters never", () => {
  expect(pairsIn("it’s ’87 – ok…")).toEqual(["’>'", "–>-", "…>..."]);
  expect(pairsIn("plain, garçon ✓")).toEqual([]);
  expect(pairsIn("‘a’ “b” – —")).toHaveLength(4);
});
