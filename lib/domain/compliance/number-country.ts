import { parsePhoneNumberFromString } from "libphonenumber-js/min";

const known = new Map<string, string>();

/** The country whose rules hold on a number: its own, that of its digits, or the organisation's. */
export function countryOfNumber(address: string, country: string, defaultCountry: string): string {
  if (country !== "") return country;
  if (!address.startsWith("+")) return defaultCountry;
  let found = known.get(address);
  // Asked for every number each second: reading the digits costs more than all the rest.
  if (found === undefined) known.set(address, (found = parsePhoneNumberFromString(address)?.country ?? ""));
  return found || defaultCountry;
}
