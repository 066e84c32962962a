import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

const nearby = new BlockList();
for (const [net, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
  ["100.64.0.0", 10],
] as const) {
  nearby.addSubnet(net, bits, "ipv4");
}
nearby.addAddress("::1", "ipv6");
nearby.addSubnet("fc00::", 7, "ipv6");
nearby.addSubnet("fe80::", 10, "ipv6");

/** Adds the peer's own address to X-Forwarded-For, as a proxy would, so that what follows need not know the socket. */
export function noteNetworkAddress(request: IncomingMessage): void {
  const said = request.headers["x-forwarded-for"];
  const peer = request.socket.remoteAddress ?? "unknown";
  request.headers["x-forwarded-for"] = said ? `${said}, ${peer}` : peer;
}

/** Whether a program on this machine made the request: `peer` is the socket's other end, and no proxy is named. */
export function cameDirectlyFromHere(peer: string | undefined, headers: Record<string, unknown>): boolean {
  if (headers.forwarded !== undefined || headers["x-forwarded-for"] !== undefined) return false;
  return peer !== undefined && /^(?:::ffff:)?127(?:\.\d+){3}$|^::1$/.test(peer);
}

/**
 * Where a request came from, for throttling. Read from the right, past our own proxies (private addresses): what stands
 * further left was written by the sender and can be invented.
 */
export function networkAddressOf(headers: Record<string, unknown>): string {
  const chain = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((address) => address.trim().replace(/^::ffff:/, ""))
    .filter((address) => isIP(address) !== 0);
  return chain.findLast((address) => !isNearby(address)) ?? chain.at(-1) ?? "unknown";
}

function isNearby(address: string): boolean {
  return nearby.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
