import ipaddr from "ipaddr.js";

/**
 * Whether an IP address belongs to the public internet. Everything else is refused to calls whose address somebody else
 * chose: our own machine, private networks, a cloud's metadata service, and IPv6 spellings of those.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  // Old forms of IPv6 that carry another address or mean a site's own network.
  return parsed.kind() === "ipv4" || !withinOld(parsed as ipaddr.IPv6);
}

const OLD = ["::/96", "fec0::/10", "64:ff9b:1::/48"].map((range) => ipaddr.IPv6.parseCIDR(range));

function withinOld(address: ipaddr.IPv6): boolean {
  return OLD.some((range) => address.match(range));
}
