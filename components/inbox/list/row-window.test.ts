import { expect, test } from "vitest";
import { rowsIn, topToShow } from "./row-window.ts";

test.each([
  ["at the top", { top: 0, height: 700 }, 200, { first: 0, end: 18 }],
  ["in the middle", { top: 3_535, height: 700 }, 200, { first: 42, end: 69 }],
  ["at the end", { top: 13_300, height: 700 }, 200, { first: 182, end: 200 }],
  ["when the list got shorter", { top: 13_300, height: 700 }, 3, { first: 3, end: 3 }],
  ["when everything fits", { top: 0, height: 700 }, 3, { first: 0, end: 3 }],
  ["when nothing is there", { top: 0, height: 700 }, 0, { first: 0, end: 0 }],
])("the rows in view %s", (_, view, count, rows) => {
  expect(rowsIn(view, 70, count)).toEqual(rows);
});

test.each([
  ["a row above", 10, { top: 1_000, height: 700 }, 700],
  ["a row below", 30, { top: 1_000, height: 700 }, 1_470],
  ["a row in view stays where it is", 18, { top: 1_000, height: 700 }, 1_000],
  ["the first row", 0, { top: 35, height: 700 }, 0],
  ["a row in a window lower than it", 5, { top: 0, height: 20 }, 350],
])("scrolling to %s", (_, index, view, top) => {
  expect(topToShow(index, view, 70)).toBe(top);
});
