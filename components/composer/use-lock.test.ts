import { expect, test } from "vitest";
import { lockOf } from "./use-lock.ts";

const consent = (status: "unknown" | "opted-out") =>
  ({ status, scope: null, since: null, source: null }) as const;

const ours = (kind: "long-number" | "alphanumeric" = "long-number") => ({ kind });

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
  expect(
    lockOf(
      { consent: consent(status), addressKind, answerAllowed: false, block: null, number: ours() },
      number,
    ),
  ).toBe(lock);
});

test("an opt-out with one answer left locks nothing", () => {
  const conversation = {
    consent: consent("opted-out"),
    addressKind: "phone",
    answerAllowed: true,
    block: null,
    number: ours(),
  } as const;
  expect(lockOf(conversation, "active")).toBeNull();
});

test("a name of ours, which nobody could answer, only sends", () => {
  const conversation = {
    consent: consent("unknown"),
    addressKind: "phone",
    answerAllowed: false,
    block: null,
    number: ours("alphanumeric"),
  } as const;
  expect(lockOf(conversation, "active")).toBe("send-only");
});

test.each([
  ["until it is lifted", null, "blocked"],
  ["until a time to come", "2999-01-01T00:00:00Z", "blocked"],
  ["until a time that has passed", "2020-01-01T00:00:00Z", null],
] as const)("a block %s", (_, until, lock) => {
  const by = { kind: "member", id: "", name: "Hana" } as const;
  const block = { reason: "spam", from: "2019-12-31T00:00:00Z", until, by };
  expect(
    lockOf(
      { consent: consent("unknown"), addressKind: "phone", answerAllowed: false, block, number: ours() },
      "active",
    ),
  ).toBe(lock);
});
