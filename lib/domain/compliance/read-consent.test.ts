import { describe, expect, test } from "vitest";
import { confirmationFor, wordsOf } from "./consent-book.ts";
import type { WordChange } from "./consent-book.ts";
import { consentBooks } from "./load-consent-books.ts";
import { normaliseWord } from "./normalise-word.ts";
import { agrees, concernsConsent, readConsent, type Reader } from "./read-consent.ts";

const organisation = { name: "Halden Home", defaultCountry: "NO", locale: "en-GB" };

function on(address: string, changes: WordChange[] = [], more: Partial<Reader> = {}): Reader {
  const bookOf = consentBooks(organisation, { words: changes, confirmations: [] });
  const kind = address.startsWith("+1800") ? "toll-free" : "long-number";
  return {
    keywordPrefix: null,
    consent: bookOf({ id: address, address, kind, country: "", smartEncoding: false }),
    ...more,
  };
}

const norway = on("+4759440000");
const family = (number: Reader, text: string, optedOut = false) => {
  const reading = readConsent(number, { text }, optedOut);
  return reading?.kind === "word" ? reading.family : null;
};

describe("English words, on every number", () => {
  const numbers = ["+4759440000", "+33612345678", "+819012345678", "2012", "Halden"].map((one) => on(one));
  test.each(
    "STOP,stopall,Stop all,QUIT,end,Revoke,OPT OUT,Opt-Out,OptOut,cancel,UNSUBSCRIBE,opt\u2011out".split(","),
  )("%j opts out, whether opted out before or not", (text) => {
    for (const number of numbers) {
      expect(family(number, text)).toBe("opt-out");
      expect(family(number, text, true)).toBe("opt-out");
    }
  });

  test.each("START,unstop,Subscribe,opt in,OPTIN".split(","))("%j opts in", (text) => {
    expect(family(norway, text)).toBe("opt-in");
  });

  test("HELP asks for help; INFO too, where carriers want it", () => {
    expect([family(norway, "HELP"), family(norway, "help?"), family(norway, "Info")]).toEqual(
      Array(3).fill("help"),
    );
  });

  test.each(["YES", "yes!", "Y"])("%j opts in only who is opted out, and never on toll-free", (text) => {
    expect(family(norway, text, true)).toBe("opt-in");
    expect(family(norway, text)).toBeNull();
    expect(family(on("+18005550100"), text, true)).toBeNull();
  });
});

describe("words of a country's languages", () => {
  test.each([
    ["+4759440000", "STOPP", "opt-out", "nb"],
    ["+4759440000", "Meld av!", "opt-out", "nb"],
    ["+4759440000", "Påmeld", "opt-in", "nb"],
    ["+4759440000", "HJELP", "help", "nb"],
    ["+46701234567", "Stopp", "opt-out", "sv"],
    ["+46701234567", "hjälp", "help", "sv"],
    ["+4520123456", "AFMELD", "opt-out", "da"],
    ["+4520123456", "hjælp", "help", "da"],
    ["+4915112345678", "Ende", "opt-out", "de"],
    ["+33612345678", "ARRÊT", "opt-out", "fr"],
    ["+33612345678", "arret", "opt-out", "fr"],
    ["+14165550100", "ARRET", "opt-out", "fr"],
    ["+14165550100", "AIDE", "help", "fr"],
    ["+34612345678", "BAJA", "opt-out", "es"],
    ["+12025550100", "alto", "opt-out", "es"],
    ["+351912345678", "SAIR", "opt-out", "pt"],
    ["+31612345678", "afmelden", "opt-out", "nl"],
    ["+393123456789", "ferma", "opt-out", "it"],
    ["+48512345678", "Rezygnuję", "opt-out", "pl"],
  ])("%s: %j is %s in %s", (address, text, means, language) => {
    expect(readConsent(on(address), { text }, false)).toEqual({
      kind: "word",
      family: means,
      language,
      handled: false,
    });
  });

  test.each([
    ["+4759440000", "arret"],
    ["+33612345678", "stopp"],
    ["+442079460000", "baja"],
  ])("%s: %j is nobody's word there", (address, text) => {
    expect(family(on(address), text)).toBeNull();
  });

  test("the answer is in the word's language; English words are answered in the organisation's", () => {
    expect(confirmationFor(norway.consent, "opt-out", "nb")).toBe(
      "Halden Home: du er meldt av og får ingen flere meldinger fra oss. Send START for å få dem igjen.",
    );
    expect(confirmationFor(norway.consent, "opt-out", null)).toMatch(/^Halden Home: you are opted out/);
  });
});

describe("the organisation's own words", () => {
  const change = (word: string, more: Partial<WordChange> = {}): WordChange => ({
    numberId: null,
    word,
    family: "opt-out",
    language: null,
    removed: false,
    ...more,
  });

  test("are added for all numbers or for one; the number's change beats that for all", () => {
    const changes = [change("ferdig"), change("ferdig", { numberId: "n", family: "help" })];
    expect(wordsOf("NO", "long-number", changes.slice(0, 1)).get("ferdig")?.family).toBe("opt-out");
    expect(wordsOf("NO", "long-number", changes).get("ferdig")?.family).toBe("help");
  });

  test("take words away, but never those that law or carriers fix", () => {
    const gone = ["stop", "stopp", "avmeld", "help", "arret"].map((word) => change(word, { removed: true }));
    const left = (country: string) => gone.map(({ word }) => wordsOf(country, "long-number", gone).has(word));
    expect(left("NO")).toEqual([true, true, false, true, false]);
    expect(left("CA")).toEqual([true, false, false, true, true]);
    expect(left("SE")).toEqual([true, false, false, true, false]);
  });

  test("cannot make another thing of a fixed word", () => {
    expect(wordsOf("NO", "long-number", [change("stop", { family: "opt-in" })]).get("stop")?.family).toBe(
      "opt-out",
    );
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
    ["an emoji before", "🛑 stop"],
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
    expect(family(norway, text)).toBe("opt-out");
  });

  test("normalised words keep their letters and lose everything around them", () => {
    expect(normaliseWord("  ¡Ünsubscribe…  NOW! ")).toBe("unsubscribe... now");
    expect(normaliseWord("İSTANBUL")).toBe("istanbul");
    expect(normaliseWord("M’ABONNER")).toBe("m'abonner");
  });
});

describe("the keyword of a shared short code", () => {
  const acme = { ...norway, keywordPrefix: "acme" };
  test.each(["ACME stop", "acme  STOP!", "Acme: stop", "acme-stop", "stop", "ACME stopp"])("%j", (text) => {
    expect(family(acme, text)).toBe("opt-out");
  });

  test.each(["ACME", "acmestop", "acme join", "other stop", "stop acme"])("%j is no consent word", (text) => {
    expect(concernsConsent(acme, { text })).toBe(false);
  });

  test("stands before wishes too", () => {
    expect(readConsent(acme, { text: "ACME please stop texting me" }, false)?.kind).toBe("wish");
  });
});

describe("what is no consent word", () => {
  test.each([
    "please stop by at 5",
    "Can you stop the delivery?",
    "don't stop",
    "the end",
    "restart",
    "helpful",
    "Start at 9",
    "",
    "🛑",
    "???",
    "yes please",
    "st op",
  ])("%j", (text) => {
    expect(concernsConsent(norway, { text })).toBe(false);
  });

  test("a long text is not read at all", () => {
    expect(family(norway, `STOP${" ".repeat(300)}`)).toBeNull();
  });
});

test("what the provider has handled is a word, whatever the text says", () => {
  const reading = readConsent(norway, { text: "Genug jetzt", handledConsent: "opt-out" }, false);
  expect(reading).toEqual({ kind: "word", family: "opt-out", language: null, handled: true });
});

test("whatever can be a wish is asked about: YES too, since consent decides what it means", () => {
  for (const text of ["stop", "START", "HELP", "YES", "please stop texting me"])
    expect(concernsConsent(norway, { text })).toBe(true);
});

describe("a YES that confirms a list", () => {
  const inPolish: Reader = { ...norway, consent: { ...norway.consent, language: "pl" } };
  test.each([
    ["Yes!", norway, true],
    ["JA", norway, true],
    ["Oui.", norway, true],
    ["Sí", norway, true],
    ["START", norway, true],
    // A thank-you, and no more, but for a Pole.
    ["Tak", norway, false],
    ["Tak", inPolish, true],
    ["ok", norway, false],
    ["yes please call me", norway, false],
    ["STOP", norway, false],
  ])("%j", (text, number, isYes) => {
    expect(agrees(number, text)).toBe(isYes);
    if (isYes) expect(concernsConsent(number, { text })).toBe(true);
  });
});
