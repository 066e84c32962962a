import { describe, expect, it } from "vitest";
import { networkAddressOf } from "./network-address.ts";

describe("networkAddressOf", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["10.0.0.5", "10.0.0.5"],
    // What the sender invented stands at the left of what our own proxies saw.
    ["198.51.100.1, 203.0.113.7, 10.0.0.5, 127.0.0.1", "203.0.113.7"],
    ["::ffff:203.0.113.7, ::1", "203.0.113.7"],
    ["2001:db8::7, fd00::1", "2001:db8::7"],
    ["garbage, <script>", "unknown"],
    ["", "unknown"],
  ])("reads %j as %s", (header, address) => {
    expect(networkAddressOf({ "x-forwarded-for": header })).toBe(address);
  });
});
