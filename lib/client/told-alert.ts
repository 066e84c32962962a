import type { ToldAlert } from "#lib/contract/health.ts";
import { createStore, useStore } from "./store.ts";

/** The last alert that this member was told of; null: none on this visit. */
export const toldAlert = createStore<ToldAlert | null>(null);

export function useToldAlert(): ToldAlert | null {
  return useStore(toldAlert, null);
}
