import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { NumberKind } from "./number.ts";

/**
 * What a country lets each kind of sender do. `not-carried`: its operators take no such text, so we send none.
 * `registration`: it must be registered there first, or it is filtered.
 */
export type SenderRule = {
  country: string;
  kind: NumberKind;
  verdict: "not-carried" | "registration";
  /** When a source last said so (ISO month): rules change, and an admin sees how old ours are. */
  checked: string;
  source: string;
};

const TELNYX = "developers.telnyx.com, international SMS compliance";

const rules: readonly SenderRule[] = [
  { country: "US", kind: "alphanumeric", verdict: "not-carried", checked: "2026-02", source: TELNYX },
  { country: "CA", kind: "alphanumeric", verdict: "not-carried", checked: "2026-02", source: TELNYX },
  { country: "US", kind: "long-number", verdict: "registration", checked: "2025-02", source: "10DLC" },
  { country: "CA", kind: "short-code", verdict: "registration", checked: "2026-02", source: TELNYX },
  { country: "FR", kind: "alphanumeric", verdict: "registration", checked: "2026-02", source: TELNYX },
  { country: "AU", kind: "alphanumeric", verdict: "registration", checked: "2026-02", source: TELNYX },
  { country: "IN", kind: "alphanumeric", verdict: "registration", checked: "2026-02", source: TELNYX },
  {
    country: "SG",
    kind: "alphanumeric",
    verdict: "registration",
    checked: "2023-01",
    source: "sgnic.sg, SSIR",
  },
];

/** What a country says to a kind of sender; null: nothing that we know of. */
export function senderRule(kind: NumberKind, country: string | null | undefined): SenderRule | null {
  return rules.find((rule) => rule.kind === kind && rule.country === country) ?? null;
}

/** The countries that say something to a kind of sender. */
export function senderRulesOf(kind: NumberKind): SenderRule[] {
  return rules.filter((rule) => rule.kind === kind);
}

/** Whether the country of a phone takes texts from a kind of sender. */
export function isCarriedTo(kind: NumberKind, phone: string): boolean {
  if (!rules.some((rule) => rule.kind === kind && rule.verdict === "not-carried")) return true;
  return senderRule(kind, parsePhoneNumberFromString(phone)?.country)?.verdict !== "not-carried";
}
