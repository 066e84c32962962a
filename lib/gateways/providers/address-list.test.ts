import { describe, expect, test } from "vitest";
import { addressList, isListed } from "./address-list.ts";

const list = addressList.parse(
  "20.86.255.57, 62.67.62.101-106\n195.84.162.0/28;  2001:db8::/32 10.0.0.1-10.0.0.3",
);

describe("a list of network addresses", () => {
  test.each([
    ["20.86.255.57", true],
    ["20.86.255.58", false],
    ["62.67.62.101", true],
    ["62.67.62.106", true],
    ["62.67.62.107", false],
    ["62.67.62.100", false],
    ["195.84.162.15", true],
    ["195.84.162.16", false],
    ["10.0.0.2", true],
    ["2001:db8::7", true],
    ["2001:db9::7", false],
    ["unknown", false],
    ["", false],
    ["20.86.255.57, 1.2.3.4", false],
  ])("has %s: %s", (address, isThere) => {
    expect(isListed(list, address)).toBe(isThere);
  });

  test.each(["example.com", "1.2.3", "1.2.3.4/33", "1.2.3.4/a", "1.2.3.9-3", "1.2.3.4-", "1.2.3.4/8-9"])(
    "is not made of %s",
    (text) => {
      expect(addressList.safeParse(text).success).toBe(false);
    },
  );

  test("may be empty", () => {
    expect(addressList.parse(" ")).toBe(" ");
  });
});
