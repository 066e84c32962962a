import { expect, test } from "vitest";
import { safeHref, splitLinks } from "./split-links.ts";

test.each([
  ["See https://halden.example/p/8K2QT.", "https://halden.example/p/8K2QT"],
  ["(https://halden.example/a_(b))", "https://halden.example/a_(b)"],
  ["http://halden.example?x=1&y=2, thanks", "http://halden.example?x=1&y=2"],
])("finds the address in %s", (text, shown) => {
  const pieces = splitLinks(text);
  expect(pieces.find((piece) => piece.kind === "link")?.text).toBe(shown);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});

test.each(["javascript:alert(1)", "data:text/html,x", "hal.dn/p", "https://", "no link"])(
  "leaves %s alone",
  (text) => {
    expect(splitLinks(text).every((piece) => piece.kind === "text")).toBe(true);
  },
);

test("opens http and https only", () => {
  expect(safeHref("javascript:alert(1)")).toBeNull();
  expect(safeHref("https://halden.example")).toBe("https://halden.example/");
});
