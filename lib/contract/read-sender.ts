import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { NumberKind } from "./number.ts";
import { parseAddress } from "./phone.ts";

export type SenderProblem =
  | "empty"
  | "is-a-short-code"
  | "is-a-name"
  | "unknown-number"
  | "not-toll-free"
  | "no-country"
  | "not-a-short-code"
  | "not-a-name"
  | "name-needs-letter";
type Asked = { kind: NumberKind; address: string; country: string | null };
export type ReadSender =
  { ok: true; address: string; country: string } | { ok: false; problem: SenderProblem };

// GSM 03.40 leaves a name eleven characters; those outside these, operators replace or refuse.
const NAME = /^[A-Za-z0-9][A-Za-z0-9 ._&+-]{0,10}$/;
const NANP_TOLL_FREE = /^\+1(800|833|844|855|866|877|888)/;

/**
 * Reads a sender of our own as an admin types it: E.164 and its country for numbers, digits for short codes, which need
 * a country, letters for names, which have none.
 */
export function readSender({ kind, address, country }: Asked, defaultCountry: string): ReadSender {
  if (address.trim() === "") return refuse("empty");
  if (kind === "alphanumeric") return readName(address.trim().normalize("NFC"));
  const parsed = parseAddress(address, country ?? defaultCountry);
  if (kind === "short-code") {
    if (parsed?.kind !== "short-code" || parsed.value.length < 3) return refuse("not-a-short-code");
    return country === null ? refuse("no-country") : { ok: true, address: parsed.value, country };
  }
  if (parsed === null || parsed.kind === "name") return refuse("is-a-name");
  if (parsed.kind === "short-code") return refuse("is-a-short-code");
  return readNumber(kind, parsed.value);
}

function readNumber(kind: NumberKind, address: string): ReadSender {
  const found = parsePhoneNumberFromString(address);
  if (!found?.isValid()) return refuse("unknown-number");
  const isNanp = found.countryCallingCode === "1";
  if (kind === "toll-free" && isNanp && !NANP_TOLL_FREE.test(address)) return refuse("not-toll-free");
  return { ok: true, address, country: found.country ?? "" };
}

function readName(name: string): ReadSender {
  if (!NAME.test(name)) return refuse("not-a-name");
  return /[A-Za-z]/.test(name) ? { ok: true, address: name, country: "" } : refuse("name-needs-letter");
}

function refuse(problem: SenderProblem): ReadSender {
  return { ok: false, problem };
}
