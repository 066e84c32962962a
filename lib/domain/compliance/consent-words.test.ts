import { describe, expect, test } from "vitest";
import { mayBeConsentWord, normaliseWord, readConsentWish } from "./consent-words.ts";

const optOuts = [
  "STOP",
  "stopall",
  "Stop all",
  "QUIT",
  "end",
  "Revoke",
  "OPT OUT",
  "OptOut",
  "cancel",
  "UNSUBSCRIBE",
];

describe("words that are the whole message", () => {
  test.each(optOuts)("%j opts out, whether opted out before or not", (text) => {
    expect(readConsentWish(text, false)).toBe("opt-out");
    expect(readConsentWish(text, true)).toBe("opt-out");
  });

  test.each(["START", "unstop", "Subscribe", "opt in", "OPTIN"])("%j opts in", (text) => {
    expect(readConsentWish(text, false)).toBe("opt-in");
    expect(readConsentWish(text, true)).toBe("opt-in");
  });

  test.each(["HELP", "help?", "Info"])("%j asks for help", (text) => {
    expect(readConsentWish(text, false)).toBe("help");
  });

  test.each(["YES", "yes!", "Y"])("%j opts in only who is opted out", (text) => {
    expect(readConsentWish(text, true)).toBe("opt-in");
    expect(readConsentWish(text, false)).toBeNull();
  });
});

describe("what people and keyboards put around a word", () => {
  test.each([
    ["a full stop", "Stop."],
    ["exclamation marks", "STOP!!!"],
    ["quotation marks", "“STOP”"],
    ["brackets", "[stop]"],
    ["a dash before", "- stop"],
    ["an emoji", "Stop 🛑"],
    ["an emoji with a variation selector", "✋\uFE0F STOP \u270B\uFE0F"],
    ["a family joined by ZWJ", "stop 👨\u200D👩\u200D👧"],
    ["spaces and new lines", " \t stop \r\n"],
    ["two spaces inside", "opt   out"],
    ["a no-break space inside", "opt\u00A0out"],
    ["a no-break space outside", "\u00A0STOP\u00A0"],
    ["a zero-width space", "\u200BSTOP\u200B"],
    ["a zero-width space inside", "ST\u200BOP"],
    ["a byte order mark", "\uFEFFSTOP"],
    ["a soft hyphen", "un\u00ADsubscribe"],
    ["bidi marks", "\u202ASTOP\u202C\u200F"],
    ["an isolate", "\u2066STOP\u2069"],
    ["full-width letters", "ＳＴＯＰ"],
    ["an accent", "stóp"],
    ["a combining accent", "sto\u0301p"],
  ])("%s", (_, text) => {
    expect(readConsentWish(text, false)).toBe("opt-out");
  });
});

describe("what is no consent word", () => {
  test.each([
    "please stop by at 5",
    "stop it",
    "Can you stop the delivery?",
    "don't stop",
    "the end",
    "restart",
    "stopp",
    "helpful",
    "Start at 9",
    "",
    "🛑",
    "???",
    "yes please",
    "st op",
  ])("%j", (text) => {
    expect(readConsentWish(text, true)).toBeNull();
    expect(mayBeConsentWord(text)).toBe(false);
  });

  test("a long text is not read at all", () => {
    expect(readConsentWish(`STOP${" ".repeat(300)}`, false)).toBeNull();
  });
});

test("whatever can be a wish is asked about: YES too, since consent decides what it means", () => {
  for (const text of [...optOuts, "START", "HELP", "YES"]) expect(mayBeConsentWord(text)).toBe(true);
});

test("normalised words keep their letters and lose everything around them", () => {
  expect(normaliseWord("  ¡Ünsubscribe…  NOW! ")).toBe("unsubscribe... now");
  expect(normaliseWord("İSTANBUL")).toBe("istanbul");
});
