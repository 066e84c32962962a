import type { NumberRef } from "#lib/contract/number.ts";

/** A number of ours for tight rows: long ones as country and last four digits; short codes and names as they are. */
export function shortAddress(number: NumberRef): string {
  const isShort = number.kind === "short-code" || number.kind === "alphanumeric";
  return isShort ? number.address : shortNumber(number);
}

/** A phone number as country and last four digits, "+47 … 0000". */
export function shortNumber({ address, addressText }: { address: string; addressText: string }): string {
  return `${addressText.split(" ")[0] ?? ""} … ${address.slice(-4)}`;
}
