import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { AddressKind } from "./contact.ts";

export type ParsedAddress = { kind: AddressKind; value: string; country: string };

const e164 = /^\+[1-9]\d{6,14}$/;
const phoneSpelling = /^[+(\d][+\d\s().\-/]*$/;

/**
 * Reads any spelling of what a text comes from or goes to: E.164 in `value` for phones, bare digits with the
 * country for short codes (2012 in NO and 2012 in SE are two), else a name such as "MyBank".
 * Six digits or fewer are never a phone, or 73773 would become one. Returns null for nothing usable.
 */
export function parseAddress(raw: string, defaultCountry: string): ParsedAddress | null {
  const text = seen(raw);
  if (e164.test(text)) return { kind: "phone", value: text, country: "" };
  if (!phoneSpelling.test(text)) return parseName(text);
  const digits = text.replace(/\D/g, "");
  if (/^0*$/.test(digits)) return null;
  if (digits.length <= 6) return { kind: "short-code", value: digits, country: defaultCountry };
  return { kind: "phone", value: toE164(text, digits, defaultCountry), country: "" };
}

/** How people read an address: international spacing for phones, everything else as it is. */
export function formatAddress(value: string): string {
  if (!value.startsWith("+")) return value;
  return parsePhoneNumberFromString(value)?.formatInternational() ?? value;
}

function toE164(text: string, digits: string, defaultCountry: string): string {
  const international = text.startsWith("+") ? text : text.startsWith("00") ? `+${digits.slice(2)}` : null;
  const candidates = international
    ? [parsePhoneNumberFromString(international)]
    : [
        parsePhoneNumberFromString(text, defaultCountry as CountryCode),
        parsePhoneNumberFromString(`+${digits}`),
      ];
  const valid = candidates.find((candidate) => candidate?.isValid());
  // What no numbering plan knows still reached us: keep the digits, so that it can be read and answered.
  return valid?.number ?? `+${(international ?? digits).replace(/\D/g, "").replace(/^0+/, "")}`;
}

function parseName(text: string): ParsedAddress | null {
  const name = text.slice(0, 40).toWellFormed();
  return name === "" ? null : { kind: "name", value: name, country: "" };
}

// What is copied from a phone book comes wrapped in direction marks, and with dashes of every kind.
function seen(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/\p{C}/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .trim();
}
