import { BlockList, isIP } from "node:net";
import { z } from "zod";

/** Network addresses in a text: single ones, nets (10.1.0.0/16) and ranges (62.67.62.101-106), apart by commas or spaces. */
export const addressList = z
  .string()
  .refine((text) => entriesOf(text).every((entry) => add(new BlockList(), entry)), {
    error: "must be IP addresses, nets or ranges",
  });

/** Whether an address is in such a list. */
export function isListed(list: string, address: string): boolean {
  const kind = kindOf(address);
  if (kind === null) return false;
  const known = new BlockList();
  for (const entry of entriesOf(list)) add(known, entry);
  return known.check(address, kind);
}

function entriesOf(text: string): string[] {
  return text.split(/[\s,;]+/).filter((entry) => entry !== "");
}

function add(list: BlockList, entry: string): boolean {
  try {
    const [start = "", end] = entry.split("-");
    const [net = "", bits] = start.split("/");
    const kind = kindOf(net);
    if (kind === null) return false;
    if (bits !== undefined) return end === undefined && addNet(list, net, bits, kind);
    if (end === undefined) list.addAddress(net, kind);
    else list.addRange(net, wholeEnd(net, end), kind);
    return true;
  } catch {
    return false;
  }
}

function addNet(list: BlockList, net: string, bits: string, kind: "ipv4" | "ipv6"): boolean {
  if (!/^\d{1,3}$/.test(bits)) return false;
  list.addSubnet(net, Number(bits), kind);
  return true;
}

// "62.67.62.101-106" ends at 62.67.62.106.
function wholeEnd(start: string, end: string): string {
  return /^\d{1,3}$/.test(end) ? start.replace(/\d+$/, end) : end;
}

function kindOf(address: string): "ipv4" | "ipv6" | null {
  const version = isIP(address);
  return version === 0 ? null : version === 6 ? "ipv6" : "ipv4";
}
