import { expect, test } from "vitest";
import { hideNumbers } from "./hide-numbers.ts";

const hide = (text: string) => hideNumbers(text, ["card", "identity"]);

// The networks' own published test numbers.
test.each([
  ["4111111111111111", "••••••••••••1111"],
  ["My card is 4111 1111 1111 1111 12/27 123", "My card is •••• •••• •••• 1111 12/27 123"],
  ["4111-1111-1111-1111.", "••••-••••-••••-1111."],
  ["5555555555554444 ok?", "••••••••••••4444 ok?"],
  ["2223003122003222", "••••••••••••3222"],
  ["378282246310005", "•••••••••••0005"],
  ["3782 822463 10005", "•••• •••••• •0005"],
  ["6011000990139424", "••••••••••••9424"],
  ["30569309025904", "••••••••••5904"],
  ["3530111333300000", "••••••••••••0000"],
  ["two: 4111111111111111 and 5555555555554444", "two: ••••••••••••1111 and ••••••••••••4444"],
])("a card: %s", (text, shown) => {
  expect(hide(text)).toBe(shown);
});

// Examples that the authorities publish; the Norwegian one is made up as the tax administration's test people are.
test.each([
  ["Norway", "My number is 11854600054, thanks", "My number is •••••••••••, thanks"],
  ["Sweden", "811218-9876", "••••••-••••"],
  ["Sweden, with the century", "19811218-9876", "••••••••-••••"],
  ["Denmark", "cpr 070761-4285", "cpr ••••••-••••"],
  ["Finland", "131052-308T", "••••••-••••"],
  ["United Kingdom", "AB 12 34 56 C", "•• •• •• •• •"],
  ["Ireland", "1234567T", "••••••••"],
  ["United States", "ssn 078-05-1120", "ssn •••-••-••••"],
])("a person’s number of %s", (_, text, shown) => {
  expect(hide(text)).toBe(shown);
});

test.each([
  ["a wrong check digit", "4111111111111112"],
  ["an order of sixteen digits of no network", "9111111111111111"],
  ["a telephone number", "+4791230000 or +1 212 555 0142"],
  ["a long telephone number that would pass", "+4111111111111111"],
  ["digits in the middle of more", "00411111111111111100"],
  ["a Swedish telephone number that would pass", "0701740603 0701740604 0701740605"],
  ["eleven digits that are no date", "99999999999"],
  ["a Finnish one with a wrong letter", "131052-308A"],
  ["an Irish one with a wrong letter", "1234567A"],
  ["no American ever had", "666-12-3456"],
  ["a British prefix that is never given out", "GB123456A"],
  ["a code", "Your code is 123456"],
])("%s stays", (_, text) => {
  expect(hide(text)).toBe(text);
});

test("what was not chosen stays", () => {
  expect(hideNumbers("4111111111111111 078-05-1120", [])).toBe("4111111111111111 078-05-1120");
  expect(hideNumbers("4111111111111111 078-05-1120", ["identity"])).toBe("4111111111111111 •••-••-••••");
  expect(hideNumbers("4111111111111111 078-05-1120", ["card"])).toBe("••••••••••••1111 078-05-1120");
});

test("a text of a thousand digits costs next to nothing, and keeps its length", () => {
  const text = "4 ".repeat(800);
  expect(hide(text)).toHaveLength(text.length);
});
