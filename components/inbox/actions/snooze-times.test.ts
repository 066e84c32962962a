import { expect, test } from "vitest";
import { snoozeChoices } from "./snooze-times.ts";

const oslo = "Europe/Oslo";
const said = (at: string) =>
  snoozeChoices(new Date(at), oslo).map(({ key, until }) => [key, until.toISOString()]);

test("on a Tuesday morning: later today, tomorrow and Monday at nine in Oslo", () => {
  expect(said("2026-11-24T08:20:00Z")).toEqual([
    ["laterToday", "2026-11-24T12:00:00.000Z"],
    ["tomorrow", "2026-11-25T08:00:00.000Z"],
    ["monday", "2026-11-30T08:00:00.000Z"],
  ]);
});

test("late in the day there is no later today", () => {
  expect(said("2026-11-24T16:30:00Z").map(([key]) => key)).toEqual(["tomorrow", "monday"]);
});

test("on a Sunday tomorrow is Monday, said once", () => {
  expect(said("2026-11-29T22:30:00Z")).toEqual([["tomorrow", "2026-11-30T08:00:00.000Z"]]);
});
