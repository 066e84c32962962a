import type { NumberRef } from "#lib/contract/number.ts";

/** A number for tight rows: long ones as country and last four digits, "+47 … 0000"; short codes and names as they are. */
export function shortAddress({ kind, address, addressText }: NumberRef): string {
  if (kind === "short-code" || kind === "alphanumeric") return address;
  const prefix = addressText.split(" ")[0] ?? "";
  return `${prefix} … ${address.slice(-4)}`;
}
