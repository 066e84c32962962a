import fc from "fast-check";
import { expect, test } from "vitest";
import { redactBody, redactQuery, redactSentence } from "./redact-call.ts";

test.each([
  [
    `{"event_type":"message.received","from":"+4792000001","text":"Hei, koden er 4711","n":4792000001}`,
    `{
 "event_type": "message.received",
 "from": "••••01",
 "text": "(18 characters)",
 "n": "••••01"
}`,
  ],
  [
    "From=%2B4792000001&Body=Where+is+it&SmsStatus=received&status=delivered",
    "From=••••01\nBody=(11 characters)\nSmsStatus=(8 characters)\nstatus=delivered",
  ],
  ["<sms><to>2012</to>Blå sofa 😀</sms>", "<xxx><xx>0000</xx>xxx xxxx xx</xxx>"],
  [`{"4792000001":"x","a b":{"event":"Hei du"}}`, `{\n "…": {\n  "event": "(6 characters)"\n }\n}`],
  ["", ""],
])("%s", (body, shown) => {
  expect(redactBody(body)).toBe(shown);
});

test("a query shows its fields, never the account's key or a secret", () => {
  expect(redactQuery("https://x.example/api/mo/key-1?msisdn=4792000001&sig=ab12cd&type=text")).toBe(
    "msisdn=••••01\nsig=(6 characters)\ntype=text",
  );
  expect(redactQuery("https://x.example/api/mo/key-1")).toBe("");
});

test("a sentence loses its long numbers", () => {
  expect(redactSentence("from: 4792000001 is no sender\0")).toBe("from: ••••01 is no sender");
});

// Letters only that no mask, field name or telling value is made of.
const words = fc.stringMatching(/^[A-Z]{6,12} [A-Z]{3,8}$/);
const phone = fc.stringMatching(/^\+47[49]\d{7}$/);
const secret = fc.stringMatching(/^[A-Z]{20}\d{4}$/);

test("whatever the shape, neither text nor number nor secret is left", () => {
  const call = fc.record({ words, phone, secret, nested: fc.boolean(), shape: fc.nat(3) });
  fc.assert(
    fc.property(call, ({ words, phone, secret, nested, shape }) => {
      const fields = { to: phone, text: words, sign: secret, event: words, [phone]: words, [secret]: 1 };
      const value = nested ? [{ a: [fields, words] }] : fields;
      const json = JSON.stringify(value);
      const form = new URLSearchParams(fields as never).toString();
      const body = [json, form, `<x>${json}</x>`, json.slice(0, -1)][shape] ?? "";
      const shown = redactBody(body) + redactQuery(`https://x/y?${form}`);
      for (const kept of [words, words.split(" ")[0] ?? "", phone, phone.slice(1), phone.slice(3), secret])
        expect(shown).not.toContain(kept);
    }),
    { numRuns: 500 },
  );
});
