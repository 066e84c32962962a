import { expect, test } from "vitest";
import { phoneFamily, smsAddress, smsToOf } from "./sms-forms.ts";

test.each([
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1", "apple"],
  ["Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15", "apple"],
  [
    "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    "android",
  ],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15", "other"],
  ["Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0", "other"],
  ["", "other"],
])("%s is %s", (userAgent, family) => {
  expect(phoneFamily(userAgent)).toBe(family);
});

const text = { address: "+4759440000", text: "RETUR & bytte? 50 %: “nå” 🛋" };
const body = "RETUR%20%26%20bytte%3F%2050%20%25%3A%20%E2%80%9Cn%C3%A5%E2%80%9D%20%F0%9F%9B%8B";

test.each([
  ["apple", `sms:+4759440000&body=${body}`],
  ["android", `sms:+4759440000?body=${body}`],
  ["other", `sms:+4759440000?&body=${body}`],
] as const)("the form of %s", (family, address) => {
  expect(smsAddress(text, family)).toBe(address);
});

test("the form of scanners holds the text as it is", () => {
  expect(smsToOf({ address: "2012", text: "VOTE: A" })).toBe("SMSTO:2012:VOTE: A");
});
