import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { useSyncExternalStore } from "react";

const KEPT = "twoway.phone";
// From the range that the Irish regulator keeps free for fiction.
const FIRST = "+353209150142";
const listeners = new Set<() => void>();

/** The number of this simulated phone, kept in the browser. E.164. */
export function useOwnNumber(): [own: string, set: (own: string) => void] {
  return [useSyncExternalStore(listen, kept, () => FIRST), keep];
}

/** What somebody typed as E.164, or null when it is no phone number. */
export function phoneNumberOf(typed: string): string | null {
  const parsed = parsePhoneNumberFromString(typed);
  return parsed?.isValid() ? parsed.number : null;
}

/** An E.164 number as people write it. */
export function phoneText(address: string): string {
  return parsePhoneNumberFromString(address)?.formatInternational() ?? address;
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function kept(): string {
  return phoneNumberOf(window.localStorage.getItem(KEPT) ?? "") ?? FIRST;
}

function keep(own: string): void {
  window.localStorage.setItem(KEPT, own);
  for (const listener of listeners) listener();
}
