import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

test.each([
  ["STOP", "STOP"],
  ["Hi, there", '"Hi, there"'],
  ['He said "stop"', '"He said ""stop"""'],
  ["two\nlines", '"two\nlines"'],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["-1+1", "'-1+1"],
  ["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["+4759440000", "+4759440000"],
  [null, ""],
])("%j is written as %j", (cell, written) => {
  expect(csvLine([cell, "end"])).toBe(`${written},end\r\n`);
});
