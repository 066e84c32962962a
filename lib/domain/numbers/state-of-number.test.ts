import { expect, test } from "vitest";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { stateOfNumber } from "./state-of-number.ts";

type Known = Parameters<typeof stateOfNumber>[0];

const at = new Date("2026-11-26T12:00:00Z");
const hoursAgo = (hours: number) => new Date(at.getTime() - hours * 3_600_000).toISOString();
const trouble = (restingUntil: string | null): NonNullable<NumberOverview["account"]>["trouble"] => ({
  failures: 5,
  since: hoursAgo(1),
  lastAt: hoursAgo(0),
  reason: "credentials-rejected",
  code: "20003",
  restingUntil,
});
const account = { id: "", name: "Kestrel", provider: "twilio", title: "Twilio", trouble: null };
const day = { in: [], out: [], delivered: 40, undelivered: 1 };
const well: Known = { kind: "long-number", status: "active", account, day, lastInAt: hoursAgo(1) };

test.each<[NumberOverview["state"], Partial<Known>]>([
  ["healthy", {}],
  ["retired", { status: "retired", account: null }],
  ["paused", { status: "paused", account: { ...account, trouble: trouble(null) } }],
  ["no-account", { account: null }],
  ["resting", { account: { ...account, trouble: trouble(hoursAgo(-1)) } }],
  ["failing", { account: { ...account, trouble: trouble(hoursAgo(1)) } }],
  ["failing", { account: { ...account, trouble: trouble(null) } }],
  ["low-delivery", { day: { ...day, undelivered: 10 } }],
  ["healthy", { day: { ...day, delivered: 1, undelivered: 10 } }],
  ["untested", { lastInAt: null }],
  ["quiet", { kind: "alphanumeric", lastInAt: null }],
  ["healthy", { kind: "alphanumeric", lastInAt: null, day: { ...day, out: [0, 2] } }],
  ["quiet", { lastInAt: hoursAgo(25) }],
])("%s", (state, known) => {
  expect(stateOfNumber({ ...well, ...known }, at)).toBe(state);
});
