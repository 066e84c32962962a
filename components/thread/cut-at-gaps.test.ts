import { expect, test } from "vitest";
import { cutAtGaps } from "./cut-at-gaps.ts";

test.each([
  ["nothing missing", "Hei", [], ["Hei"]],
  ["the middle", "Hei deg", [{ number: 2, at: 4 }], ["Hei ", [2], "deg"]],
  [
    "two in a row",
    "Hei deg",
    [
      { number: 2, at: 4 },
      { number: 3, at: 4 },
    ],
    ["Hei ", [2, 3], "deg"],
  ],
  [
    "both ends",
    "på",
    [
      { number: 1, at: 0 },
      { number: 3, at: 2 },
    ],
    [[1], "på", [3]],
  ],
])("%s", (_, text, missing, pieces) => {
  expect(cutAtGaps(text, missing)).toEqual(pieces);
});
