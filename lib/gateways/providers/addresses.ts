import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { ListedNumber } from "./provider.ts";

const tollFree = /^\+1(800|833|844|855|866|877|888)\d{7}$/;

/** E.164 of a number that a provider writes without its plus; short codes and names stay as they are. */
export function withPlus(address: string): string {
  return /^[1-9]\d{6,14}$/.test(address) ? `+${address}` : address;
}

/** A number as providers want it that take no plus; short codes and names stay as they are. */
export function withoutPlus(address: string): string {
  return address.replace(/^\+/, "");
}

/** A number of an account's list, its kind and country read from it where the provider does not tell them. */
export function listedNumber(address: string, providerNumberId: string | null, country = ""): ListedNumber {
  const isShort = /^\d{3,8}$/.test(address);
  return {
    address,
    kind: isShort ? "short-code" : tollFree.test(address) ? "toll-free" : "long-number",
    country: country || (parsePhoneNumberFromString(address)?.country ?? ""),
    providerNumberId,
  };
}
