import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSegments, splitParts, toGsm } from "./segments.ts";

const a = (count: number) => "a".repeat(count);
const ya = (count: number) => "я".repeat(count);
const family = "👨‍👩‍👧‍👦";
const gsmAlphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡§¿äöñüàÄÖÑÜ0123456789azAZ";

describe("counts", () => {
  test.each([
    ["nothing", "", "GSM-7", 0, 0, 160],
    ["160 a", a(160), "GSM-7", 1, 160, 160],
    ["161 a", a(161), "GSM-7", 2, 161, 153],
    ["306 a", a(306), "GSM-7", 2, 306, 153],
    ["307 a", a(307), "GSM-7", 3, 307, 153],
    ["80 euro", "€".repeat(80), "GSM-7", 1, 160, 160],
    ["81 euro", "€".repeat(81), "GSM-7", 2, 162, 153],
    ["159 a and a euro", `${a(159)}€`, "GSM-7", 2, 161, 153],
    ["a pair at the cut, fits anyway", `${a(152)}€${a(10)}`, "GSM-7", 2, 164, 153],
    ["a pair at the cut costs a part", `${a(152)}€${a(152)}`, "GSM-7", 3, 306, 153],
    ["70 Cyrillic", ya(70), "UCS-2", 1, 70, 70],
    ["71 Cyrillic", ya(71), "UCS-2", 2, 71, 67],
    ["134 Cyrillic", ya(134), "UCS-2", 2, 134, 67],
    ["135 Cyrillic", ya(135), "UCS-2", 3, 135, 67],
    ["35 emoji", "😀".repeat(35), "UCS-2", 1, 70, 70],
    ["36 emoji", "😀".repeat(36), "UCS-2", 2, 72, 67],
    ["a surrogate pair at the cut costs a part", `${ya(66)}😀${ya(66)}`, "UCS-2", 3, 134, 67],
    ["a family may be cut between its people", `${ya(60)}${family}${ya(60)}`, "UCS-2", 2, 131, 67],
    ["a family alone", family, "UCS-2", 1, 11, 70],
    ["the longest MyLINK takes", a(254 * 153), "GSM-7", 254, 38862, 153],
    ["Ça va", "Ça va", "GSM-7", 1, 5, 160],
    ["Blåbær på Ås", "Blåbær på Ås", "GSM-7", 1, 12, 160],
    ["ça va", "ça va", "UCS-2", 1, 5, 70],
    ["zażółć", "zażółć", "UCS-2", 1, 6, 70],
    ["It’s", "It’s", "UCS-2", 1, 4, 70],
    ["a back-tick", "`", "UCS-2", 1, 1, 70],
    ["a tab", "\t", "UCS-2", 1, 1, 70],
    ["a form feed is in the extension", "\f", "GSM-7", 1, 2, 160],
    ["the escape itself is no character", "\u001b", "UCS-2", 1, 1, 70],
    ["every extension character", "^{}\\[~]|€", "GSM-7", 1, 18, 160],
    ["the basic set", gsmAlphabet, "GSM-7", 1, gsmAlphabet.length, 160],
  ])("%s", (_name, text, encoding, segments, units, perSegment) => {
    expect(countSegments(text)).toMatchObject({ encoding, segments, units, perSegment });
  });
});

describe("offenders", () => {
  test("stand at their UTF-16 index, with a replacement only for look-alikes", () => {
    expect(countSegments("a😀’ç…").offenders).toEqual([
      { index: 1, character: "😀" },
      { index: 3, character: "’", replacement: "'" },
      { index: 4, character: "ç" },
      { index: 5, character: "…", replacement: "..." },
    ]);
  });

  test("a plain text has none", () => expect(countSegments("Hi {name}, 5 €").offenders).toEqual([]));
});

describe("smart", () => {
  test("counts after the replacements", () => {
    expect(countSegments("It’s", { smart: true })).toEqual({
      encoding: "GSM-7",
      segments: 1,
      units: 4,
      perSegment: 160,
      offenders: [],
    });
  });

  test("keeps letters and what they cost", () => {
    expect(countSegments("ça, it’s", { smart: true })).toMatchObject({
      encoding: "UCS-2",
      offenders: [{ index: 0, character: "ç" }],
    });
  });

  test("toGsm touches look-alikes alone", () => {
    expect(toGsm("“Ça’ –— …\u00a0zażółć ‘x’ 😀")).toBe("\"Ça' -- ... zażółć 'x' 😀");
  });
});

const character = fc.oneof(
  fc.constantFrom(...gsmAlphabet, ..."^{}\\[~]|€"),
  fc.constantFrom("’", "я", "😀", "\ud83d", "漢"),
);
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aé€[{"), maxLength: 700 }),
  fc.string({ unit: character, maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 300 }),
);

describe("whatever the text", () => {
  test("its parts rejoin, each fits, none is empty, no pair is cut", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = countSegments(text);
        const parts = splitParts(text);
        expect(parts.join("")).toBe(text);
        expect(parts).toHaveLength(whole.segments);
        for (const part of parts) {
          expect(part).not.toBe("");
          expect(weigh(part, whole.encoding)).toBeLessThanOrEqual(whole.perSegment);
        }
        expect(parts.flatMap((part) => Array.from(part))).toEqual(Array.from(text));
        expect(parts.reduce((sum, part) => sum + weigh(part, whole.encoding), 0)).toBe(whole.units);
      }),
    );
  });

  test("replaced text has nothing left to replace", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toGsm(toGsm(text))).toBe(toGsm(text));
      }),
    );
  });
});

function weigh(part: string, encoding: string): number {
  if (encoding === "UCS-2") return part.length;
  return part.length + Array.from(part).filter((one) => "\f^{}\\[~]|€".includes(one)).length;
}
