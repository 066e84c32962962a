import { describe, expect, test } from "vitest";
import type { InboundText } from "#lib/gateways/providers/provider.ts";
import { joinParts, unitsOf } from "./join-parts.ts";
import { isPart, placePart } from "./place-part.ts";

const at = new Date("2026-03-02T12:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const known = (total: number, ...words: (string | null)[]) => ({
  total,
  lastPartAt: at,
  parts: partsOf(...words),
});

function partsOf(...words: (string | null)[]): Map<number, Buffer> {
  return new Map(
    words.flatMap((word, index): [number, Buffer][] => (word === null ? [] : [[index + 1, unitsOf(word)]])),
  );
}

describe("a part", () => {
  test.each([
    ["of nothing known begins a text", null, 1, "a", 0, "begins"],
    ["that is missing joins", known(3, "a", null, "c"), 2, "b", 1, "joins"],
    ["that is missing joins hours later too", known(2, "a"), 2, "b", 23 * 60, "joins"],
    ["that is missing begins another text after a day", known(2, "a"), 2, "b", 25 * 60, "begins"],
    ["that came before repeats", known(3, "a", "b"), 2, "b", 1, "repeats"],
    ["of a whole text repeats for a while", known(2, "a", "b"), 2, "b", 9, "repeats"],
    ["of a whole text begins the same text again later", known(2, "a", "b"), 2, "b", 11, "begins"],
    ["with other words under its number begins", known(2, "a"), 1, "x", 0, "begins"],
    ["with other words of a whole text begins", known(2, "a", "b"), 1, "x", 0, "begins"],
  ] as const)("%s", (_, text, number, words, minutes, where) => {
    expect(placePart(text, { number, units: unitsOf(words) }, later(minutes))).toBe(where);
  });

  test.each([
    [2, 2, true],
    [1, 255, true],
    [1, 1, false],
    [0, 2, false],
    [3, 2, false],
    [1, 256, false],
  ])("%i of %i", (number, total, is) => {
    const text = { media: [], part: { reference: "7", number, total } } as unknown as InboundText;
    expect(isPart(text)).toBe(is);
    expect(isPart({ ...text, media: ["https://pictures.example/1.jpg"] })).toBe(false);
  });
});

describe("joining", () => {
  test.each([
    ["all parts", 3, ["Hei ", "på ", "deg"], "Hei på deg", []],
    ["a character cut in two", 2, ["Takk \uD83D", "\uDE00!"], "Takk 😀!", []],
    ["a missing part", 3, ["Hei ", null, "deg"], "Hei deg", [{ number: 2, at: 4 }]],
    [
      "the ends missing",
      4,
      [null, "på", null, null],
      "på",
      [1, 3, 4].map((n) => ({ number: n, at: n > 1 ? 2 : 0 })),
    ],
    // The halves are of two characters: nothing may be made up from them.
    ["halves beside a gap", 3, ["a\uD83D", null, "\uDE00b"], "a\uFFFD\uFFFDb", [{ number: 2, at: 2 }]],
    ["NUL", 2, ["a\u0000", "b"], "a\uFFFDb", []],
  ])("%s", (_, total, words, text, missing) => {
    expect(joinParts(total, partsOf(...words))).toEqual({ text, missing });
  });

  test("any text cut anywhere, also within a character, is the text again", () => {
    const text = "👩‍👩‍👧 æøå ✋🏽 العربية";
    for (let cut = 1; cut < text.length; cut++)
      expect(joinParts(2, partsOf(text.slice(0, cut), text.slice(cut))).text).toBe(text);
  });
});
