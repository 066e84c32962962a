import { describe, expect, test } from "vitest";
import { formatAddress, parseAddress } from "./phone.ts";

const phone = (value: string) => ({ kind: "phone", value, country: "" });

describe("spellings of one Norwegian number", () => {
  test.each([
    "+4792234567",
    "4792234567",
    "004792234567",
    "92234567",
    "922 34 567",
    "+47 922 34 567",
    "+47-922-34-567",
    "+47.922.34.567",
    "0047 922 34 567",
    " +4792234567 ",
    "+47\u00A0922\u00A034\u00A0567",
    "\u202A+47 922 34 567\u202C",
    "\u200E+4792234567",
    "922\u200B34567",
    "(+47) 922 34 567",
    "+47 922‑34‑567",
    "+47 922–34–567",
  ])("%j", (text) => {
    expect(parseAddress(text, "NO")).toEqual(phone("+4792234567"));
  });
});

describe("other countries", () => {
  test.each([
    ["+44 (0)20 7946 0958", "NO", "+442079460958"],
    ["020 7946 0958", "GB", "+442079460958"],
    ["(020) 7946 0958", "GB", "+442079460958"],
    ["(212) 555-2368", "US", "+12125552368"],
    ["1-212-555-2368", "US", "+12125552368"],
    ["46701234567", "NO", "+46701234567"],
    ["070-123 45 67", "SE", "+46701234567"],
  ])("%j in %s", (text, country, value) => {
    expect(parseAddress(text, country)).toEqual(phone(value));
  });

  test("digits that no plan knows stay readable and answerable", () => {
    expect(parseAddress("+9991234567890", "NO")).toEqual(phone("+9991234567890"));
  });
});

describe("short codes", () => {
  test.each(["2012", "73773", "123456", "1", "26 626"])(
    "%j belongs to its country, never to a phone",
    (text) => {
      const value = text.replace(" ", "");
      expect(parseAddress(text, "NO")).toEqual({ kind: "short-code", value, country: "NO" });
      expect(parseAddress(text, "US")).toEqual({ kind: "short-code", value, country: "US" });
    },
  );
});

describe("names", () => {
  test.each(["MyBank", "PostNord", "H&M", "1881 Info", "Føtex", "شركة"])("%j", (text) => {
    expect(parseAddress(text, "NO")).toEqual({ kind: "name", value: text, country: "" });
  });

  test("lose what can't be seen, and are never longer than a name", () => {
    expect(parseAddress("My\u0000Ba\u200Bnk\u202E", "NO")?.value).toBe("MyBank");
    expect(parseAddress("N".repeat(100), "NO")?.value).toHaveLength(40);
  });
});

test.each(["", "   ", "\u200B", "\u0000", "+", "()", "\u202A\u202C"])("%j is nobody", (text) => {
  expect(parseAddress(text, "NO")).toBeNull();
});

test("people read phones with spaces and all else as it is", () => {
  expect(formatAddress("+4792234567")).toBe("+47 92 23 45 67");
  expect(formatAddress("+442079460958")).toBe("+44 20 7946 0958");
  expect(formatAddress("2012")).toBe("2012");
  expect(formatAddress("MyBank")).toBe("MyBank");
});
