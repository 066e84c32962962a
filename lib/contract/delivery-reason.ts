import { z } from "zod";

/**
 * Whose trouble a reason is. `contact`: their phone, number or wish; `operator`: the way there; `text`: what was
 * written; `sender`: the number we text from, at this account; `account`: our account; `provider`: their side, for now;
 * `waiting`: nothing is wrong yet; `unclear`: nobody can tell.
 */
export type ReasonFamily =
  "contact" | "text" | "sender" | "account" | "provider" | "operator" | "waiting" | "unclear";

const families = {
  // The contact.
  unreachable: "contact",
  "memory-full": "contact",
  landline: "contact",
  "bad-number": "contact",
  "not-in-use": "contact",
  "recipient-barred": "contact",
  "recipient-barred-for-now": "contact",
  "opted-out": "contact",
  "contact-blocked": "contact",
  "opted-out-at-provider": "contact",
  "opt-out-wish": "contact",
  // The operator on the way.
  blocked: "operator",
  filtered: "operator",
  "not-delivered": "operator",
  "deleted-by-operator": "operator",
  "operator-error": "operator",
  "routing-error": "operator",
  "no-route": "operator",
  expired: "operator",
  // The text.
  "provider-rejected": "text",
  "content-rejected": "text",
  "too-long": "text",
  "empty-text": "text",
  "encoding-unsupported": "text",
  "media-unsupported": "text",
  "media-rejected": "text",
  // The number we text from.
  "sender-rejected": "sender",
  "sender-unregistered": "sender",
  "sender-kind-unsupported": "sender",
  "number-retired": "sender",
  "no-provider": "sender",
  "country-blocked": "sender",
  // Our account.
  "credentials-rejected": "account",
  "account-suspended": "account",
  "account-unusable": "account",
  "configuration-error": "account",
  quota: "account",
  // The provider.
  "too-fast": "provider",
  "provider-busy": "provider",
  "provider-error": "provider",
  "provider-unreachable": "provider",
  // Not sent yet, or not in time.
  "sending-paused": "waiting",
  "number-paused": "waiting",
  "provider-resting": "waiting",
  "quiet-hours": "waiting",
  "waited-too-long": "waiting",
  // Nobody knows.
  "outcome-unknown": "unclear",
  restored: "unclear",
  "no-final-report": "unclear",
  "no-report": "unclear",
  "reports-unsupported": "unclear",
  "unknown-report": "unclear",
} as const satisfies Record<string, ReasonFamily>;

/**
 * Why a text was not sent, did not arrive, or waits: the one closed list, to which every provider's codes are mapped.
 * What people read of each, and what they can do, stands in lib/i18n/en/delivery.ts.
 */
export type DeliveryReason = keyof typeof families;

export const deliveryReasons = Object.keys(families) as DeliveryReason[];
export const deliveryReason = z.enum(deliveryReasons);

export function familyOf(reason: DeliveryReason): ReasonFamily {
  return families[reason];
}
