import type { HiddenKind } from "#lib/contract/privacy.ts";
import { findCardNumbers } from "./card-numbers.ts";
import { findIdentityNumbers } from "./identity-numbers.ts";

const finders = { card: findCardNumbers, identity: findIdentityNumbers } as const;
// Whatever is shorter holds neither.
const NEVER_SHORTER = 8;

/**
 * A text as it is stored where the business has chosen not to keep such numbers: each of their digits and letters is a
 * dot, a card's last four stay. As long as before, so that places in it stay true.
 */
export function hideNumbers(text: string, kinds: readonly HiddenKind[]): string {
  if (kinds.length === 0 || text.length < NEVER_SHORTER || !/\d/.test(text)) return text;
  return kinds.reduce(
    (shown, kind) =>
      finders[kind](shown).reduce(
        (hidden, { from, until }) =>
          hidden.slice(0, from) +
          hidden.slice(from, until).replaceAll(/[\dA-Z]/gi, "•") +
          hidden.slice(until),
        shown,
      ),
    text,
  );
}
