import { expect, test } from "vitest";
import { lockOf } from "./use-lock.ts";

const consent = (status: "unknown" | "opted-out") =>
  ({ status, scope: null, since: null, source: null }) as const;

test.each([
  ["a phone that may be texted", "unknown", "phone", "active", null],
  ["a number we do not see the state of", "unknown", "phone", undefined, null],
  ["an opt-out", "opted-out", "phone", "active", "opted-out"],
  [
    "a short code, which cannot be answered whatever its consent",
    "opted-out",
    "short-code",
    "active",
    "short-code",
  ],
  ["a sender name", "unknown", "name", "active", "name"],
  ["a paused number, whose texts wait", "unknown", "phone", "paused", null],
  ["a retired number", "unknown", "phone", "retired", "retired"],
] as const)("%s", (_name, status, addressKind, number, lock) => {
  expect(lockOf({ consent: consent(status), addressKind, answerAllowed: false }, number)).toBe(lock);
});

test("an opt-out with one answer left locks nothing", () => {
  const conversation = { consent: consent("opted-out"), addressKind: "phone", answerAllowed: true } as const;
  expect(lockOf(conversation, "active")).toBeNull();
});
