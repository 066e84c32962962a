import { createStore, useStore } from "#lib/client/store.ts";

export type Chooser = "assign" | "snooze" | "tag" | "block";

const asked = createStore<Chooser | null>(null);

/** Opens a chooser for the open conversation (null: closes it). From a key, a button or the palette. */
export function askFor(chooser: Chooser | null): void {
  asked.set(chooser);
}

export function useAsked(): Chooser | null {
  return useStore(asked, null);
}
