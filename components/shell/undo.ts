import { createStore, useStore } from "#lib/client/store.ts";

type Undo = { run: () => void; until: number };

const undoMs = 10_000;
const wanted = createStore(false);
let last: Undo | null = null;

/** Says what was done, and for ten seconds lets `z` (and the toast's button) take it back. */
export function announce(message: string, undo?: { label: string; run: () => void }): void {
  last = undo === undefined ? null : { run: undo.run, until: Date.now() + undoMs };
  wanted.set(true);
  void import("#components/ui/toast.tsx").then(({ showToast }) =>
    showToast(message, undo && { label: undo.label, keys: "z", run: undoLast }),
  );
}

/** Takes back the last announced action, once. */
export function undoLast(): void {
  const undo = last;
  last = null;
  if (undo === null || undo.until < Date.now()) return;
  void import("#components/ui/toast.tsx").then(({ dismissToast }) => dismissToast());
  undo.run();
}

/** Whether the toaster is needed at all on this visit. */
export function useIsToastWanted(): boolean {
  return useStore(wanted, false);
}
