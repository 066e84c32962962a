import { expect, test } from "vitest";
import type { NumberState } from "#lib/contract/number-overview.ts";
import { stateOfNumber } from "./state-of-number.ts";

type Known = Parameters<typeof stateOfNumber>[0];

const at = new Date("2026-11-26T12:00:00Z");
const hoursAgo = (hours: number) => new Date(at.getTime() - hours * 3_600_000).toISOString();
const traffic = { since: hoursAgo(24), stepMinutes: 30, in: [], out: [0, 0] };
const well: Known = {
  kind: "long-number",
  status: "active",
  state: "healthy",
  lastInboundAt: hoursAgo(1),
  traffic,
};

test.each<[NumberState, Partial<Known>]>([
  ["healthy", {}],
  ["retired", { status: "retired", state: "down" }],
  ["paused", { status: "paused", state: "paused", lastInboundAt: null }],
  ["down", { state: "down", lastInboundAt: null }],
  ["slow", { state: "slow", lastInboundAt: hoursAgo(25) }],
  ["untested", { lastInboundAt: null }],
  ["quiet", { lastInboundAt: hoursAgo(25) }],
  ["quiet", { kind: "alphanumeric", lastInboundAt: null }],
  ["healthy", { kind: "alphanumeric", lastInboundAt: null, traffic: { ...traffic, out: [0, 2] } }],
])("%s", (state, known) => {
  expect(stateOfNumber({ ...well, ...known }, at)).toBe(state);
});
