import { lookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Thrown before anything is sent: the name leads into a network that is not for strangers' URLs. */
export class PrivateAddress extends Error {
  readonly code = "private-address";
}

/**
 * Resolves a name for a connection, and refuses it if any of its addresses is not public. The connection is made to
 * what was checked here, so that a name cannot mean something else a moment later.
 */
export const publicLookup: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, "");
    const [first] = addresses;
    if (!first || !allPublic(addresses)) return answer(new PrivateAddress(), "");
    if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};

/** Refuses an address that is written in the URL itself: no name is looked up for one. */
export function requirePublicHost({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) throw new PrivateAddress();
}

function allPublic(addresses: readonly LookupAddress[]): boolean {
  return addresses.every(({ address }) => isPublicAddress(address));
}
