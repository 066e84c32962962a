import { describe, expect, test } from "vitest";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { type Circuit, circuitAfter, troubleOf } from "./circuit-rules.ts";

const refused = (reason: DeliveryReason): SendOutcome => ({
  kind: "refused",
  retryable: true,
  code: "x",
  reason,
});
const at = new Date("2026-11-25T12:00:00Z");
const inSeconds = (seconds: number) => new Date(at.getTime() + seconds * 1_000);

test.each<[string, SendOutcome, "healthy" | "trouble"]>([
  ["a text that was taken", { kind: "accepted", providerMessageIds: ["1"] }, "healthy"],
  ["a text refused for its recipient", refused("bad-number"), "healthy"],
  ["a text refused for what it says", refused("content-rejected"), "healthy"],
  ["a number that may not send there", refused("country-blocked"), "healthy"],
  ["429", refused("provider-busy"), "trouble"],
  ["credentials that were refused", refused("credentials-rejected"), "trouble"],
  ["an account without money", refused("quota"), "trouble"],
  ["a time-out, 5xx or HTML", { kind: "unknown", cause: "http-502" }, "trouble"],
])("%s says that the account is in %s", (_, outcome, says) => {
  const trouble = troubleOf(outcome);
  expect(trouble === "healthy" ? "healthy" : "trouble").toBe(says);
});

describe("an account's circuit", () => {
  const trouble = { reason: "provider-error", code: "http-500" } as const;
  const after = (times: number, from: Circuit | null = null) =>
    Array.from({ length: times }).reduce<Circuit | null>(
      (circuit) => circuitAfter(circuit, trouble, at),
      from,
    );

  test("lets four failures in a row pass, and rests at the fifth", () => {
    expect(after(4)).toEqual({ failures: 4, rests: 0, restingUntil: null });
    expect(after(5)).toEqual({ failures: 5, rests: 1, restingUntil: inSeconds(5) });
  });

  test("is not made to rest longer by calls that ran when it began to", () => {
    expect(after(20)).toMatchObject({ rests: 1, restingUntil: inSeconds(5) });
  });

  test("rests twice as long after each probe that fails, two minutes at most", () => {
    const rested = (rests: number): Circuit => ({ failures: 9, rests, restingUntil: at });
    expect(after(1, rested(1))).toMatchObject({ rests: 2, restingUntil: inSeconds(10) });
    expect(after(1, rested(2))).toMatchObject({ rests: 3, restingUntil: inSeconds(20) });
    expect(after(1, rested(20))).toMatchObject({ restingUntil: inSeconds(120) });
  });

  test("rests at once where the provider says how long", () => {
    expect(circuitAfter(null, { ...trouble, retryAfterMs: 30_000 }, at)).toMatchObject({
      restingUntil: inSeconds(30),
    });
  });
});
