import { describe, expect, test } from "vitest";
import { type Keyword, keywordIndex } from "./keyword-index.ts";
import { isOneLetterOff } from "./one-letter-off.ts";
import { keywordOf } from "./words-of.ts";

const keyword = (automationId: string, spelling: string, more: Partial<Keyword> = {}): Keyword => ({
  automationId,
  spelling,
  match: "starts",
  typos: false,
  ...more,
});

const index = keywordIndex([
  keyword("delivery", "DELIVERY", { typos: true }),
  keyword("delivery", "Lieferung"),
  keyword("order", "order"),
  keyword("status", "order status"),
  keyword("hours", "hours", { match: "exact" }),
  keyword("hours", "opening hours", { match: "exact", typos: true }),
  keyword("refund", "money back", { match: "contains" }),
  keyword("love", "❤️", { match: "contains" }),
  keyword("vote", "👍"),
  keyword("short", "yes", { typos: true }),
  keyword("near-a", "parts", { typos: true }),
  keyword("near-b", "party", { typos: true }),
]);
const who = (text: string) => index.find(text)?.automationId ?? null;

describe("a keyword", () => {
  test.each([
    ["delivery", "delivery"],
    ["  Delivery!! ", "delivery"],
    ["DELIVERY HH-20418", "delivery"],
    ["délivery", "delivery"],
    ["ＤＥＬＩＶＥＲＹ", "delivery"],
    ["de\u200Blivery", "delivery"],
    ["LIEFERUNG bitte", "delivery"],
    ["my delivery", null],
    ["deliverynow", null],
    // One letter off, where that is switched on and the word is long enough.
    ["delivry hh20611", "delivery"],
    ["deliverry", "delivery"],
    ["delievry", "delivery"],
    ["dekivery", "delivery"],
    ["dekivary", null],
    ["liefrung", null],
    ["yas", null],
    ["openin hours", "hours"],
    ["openin hours today", null],
    ["part", null],
    ["parts", "near-a"],
    ["party", "near-b"],
    // More words beat fewer; the whole text beats its beginning.
    ["order", "order"],
    ["order 5", "order"],
    ["ORDER, status?", "status"],
    ["hours", "hours"],
    ["hours of work", null],
    ["I want my money back now", "refund"],
    ["money, back", "refund"],
    ["backmoney", null],
    ["order money back", "order"],
    // Emoji, whatever their skin or variation.
    ["👍", "vote"],
    ["👍🏿 yes", "vote"],
    ["thanks ❤ you", "love"],
    ["❤️", "love"],
    ["", null],
    ["...", null],
    ["x".repeat(200), null],
  ])("%j begins %j", (text, automation) => expect(who(text)).toBe(automation));

  test("leaves what follows it as it was written", () => {
    expect(index.find("Delivery:  HH-20418 Ærlig? ")).toEqual({
      automationId: "delivery",
      keyword: "DELIVERY",
      match: "starts",
      typo: false,
      rest: "HH-20418 Ærlig?",
    });
    expect(index.find("delivry 👍🏽 ok")).toMatchObject({ typo: true, rest: "👍🏽 ok" });
    expect(index.find("👍🏽 for A")?.rest).toBe("for A");
  });

  test("comes after the word of a shared short code, or without it", () => {
    const shared = keywordIndex([keyword("join", "join")], "acme");
    const found = ["ACME join", "acme: JOIN now", "join", "acmejoin", "acme"].map((text) =>
      shared.find(text),
    );
    expect(found.map((one) => one?.rest ?? null)).toEqual(["", "now", "", null, null]);
  });

  test.each([
    ["Order  Status", "order status"],
    ["✅", "✅"],
    ["👍🏽", "👍"],
    ["Ça va?", "ca va"],
    ["１２", "12"],
    ["!!!", ""],
  ])("is kept as it is compared: %j as %j", (given, kept) => expect(keywordOf(given)).toBe(kept));
});

test.each([
  ["delivery", "delivery", false],
  ["delivery", "delivry", true],
  ["delivery", "deliveryy", true],
  ["delivery", "dekivery", true],
  ["delivery", "delievry", true],
  ["delivery", "elivery", true],
  ["delivery", "deliver", true],
  ["delivery", "dleivrey", false],
  ["ab", "ba", true],
  ["abc", "cab", false],
  ["a", "", true],
])("%j and %j are one letter off: %j", (one, other, off) => {
  expect([isOneLetterOff(one, other), isOneLetterOff(other, one)]).toEqual([off, off]);
});

test("a thousand keywords are looked for as one is: by look-ups alone", () => {
  const many = Array.from({ length: 1_000 }, (_, at) =>
    keyword(`a${at}`, `word${at} two${at}`, { typos: true }),
  );
  const big = keywordIndex(many);
  expect(big.find("word999 two999 more")?.automationId).toBe("a999");
  expect(big.find("word99 two998")).toBeNull();
  expect(big.find("wrod500 two500")?.automationId).toBe("a500");
});
