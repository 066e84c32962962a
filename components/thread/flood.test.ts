import { describe, expect, test } from "vitest";
import { foldFloods, isFlood } from "./flood.ts";
import { sampleMessage } from "./sample-message.ts";

const start = Date.parse("2026-03-02T12:00:00Z");
const texts = (count: number, everyMs: number, direction: "in" | "out" = "in") =>
  Array.from({ length: count }, (_, at) =>
    sampleMessage(at + 1, { direction, createdAt: new Date(start + at * everyMs).toISOString() }),
  );

describe("a flood", () => {
  test.each([
    ["thirty texts in a minute", texts(30, 2_000), 0, true],
    ["thirty texts in two minutes", texts(30, 4_000), 0, false],
    ["twenty-nine texts at once", texts(29, 0), 0, false],
    ["thirty texts of ours", texts(30, 0, "out"), 0, false],
    ["one that is long over", texts(30, 0), 11 * 60_000, false],
  ])("is %s: %s", (_, messages, laterMs, is) => {
    expect(isFlood(messages, start + 58_000 + laterMs)).toBe(is);
  });
});

describe("folding", () => {
  const shape = (count: number, everyMs: number) =>
    foldFloods(texts(count, everyMs)).map((piece) => (piece.kind === "shown" ? 1 : piece.messages));

  test("leaves an ordinary burst, and our own texts, as they are", () => {
    expect(shape(20, 0)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(foldFloods(texts(50, 0, "out"))).toHaveLength(50);
  });

  test("keeps the ends of an overfull minute, and counts what is between", () => {
    const pieces = shape(500, 100);
    expect(pieces.map((piece) => (piece === 1 ? 1 : piece.length))).toEqual([1, 1, 1, 1, 492, 1, 1, 1, 1]);
  });

  test("folds each minute by itself, under a key that stays while more come", () => {
    const keysOf = (count: number) =>
      foldFloods(texts(count, 1_000)).flatMap((piece) => (piece.kind === "folded" ? [piece.key] : []));
    expect(keysOf(100)).toHaveLength(2);
    expect(keysOf(110)).toEqual(keysOf(100));
  });
});
