import { createStore, useStore } from "#lib/client/store.ts";

const shown = createStore(false);

/** Shows or hides what can follow `g`. */
export function showChords(show: boolean): void {
  if (shown.get() !== show) shown.set(show);
}

export function useChordsShown(): boolean {
  return useStore(shown, false);
}
