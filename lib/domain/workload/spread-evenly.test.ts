import { expect, test } from "vitest";
import { spreadEvenly } from "./spread-evenly.ts";

const rooms = (given: Record<string, [open: number, cap: number]>) =>
  new Map(Object.entries(given).map(([id, [open, cap]]) => [id, { open, cap }]));
const wishes = (...candidates: string[][]) =>
  candidates.map((each, at) => ({ conversationId: String(at), candidates: each }));

test.each([
  [
    "round and round among equals",
    { a: [0, 9], b: [0, 9] },
    [
      ["a", "b"],
      ["a", "b"],
      ["a", "b"],
    ],
    ["a", "b", "a"],
  ],
  [
    "the least loaded first",
    { a: [5, 9], b: [1, 9] },
    [
      ["a", "b"],
      ["a", "b"],
    ],
    ["b", "b"],
  ],
  ["load is a share of the cap", { a: [4, 20], b: [1, 2] }, [["a", "b"]], ["a"]],
  ["only among who may", { a: [0, 9], b: [8, 9] }, [["b"], ["a", "b"]], ["b", "a"]],
  ["never over a cap", { a: [2, 3] }, [["a"], ["a"]], ["a", null]],
  ["nobody there", {}, [["a"], []], [null, null]],
] as [string, Record<string, [number, number]>, string[][], (string | null)[]][])(
  "%s",
  (_, load, asked, expected) => {
    expect(spreadEvenly(wishes(...asked), rooms(load)).map(({ memberId }) => memberId)).toEqual(expected);
  },
);
