import { parseAddress } from "#lib/contract/phone.ts";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";
import { directory } from "#lib/domain/numbers/directory.ts";

/** The handset an address means, in any spelling, as the ledger writes it. Without a demo there are none: 404. */
export async function findHandset(address: string): Promise<string> {
  requireDemo();
  const { organisation } = await directory();
  const parsed = parseAddress(address, organisation.defaultCountry);
  if (!parsed) throw notFound("handset");
  return parsed.value;
}

/** Throws 404 where this is no demo: phone, simulator and handsets do not exist there. */
export function requireDemo(): void {
  if (!env().DEMO) throw notFound("page");
}
