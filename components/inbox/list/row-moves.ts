import { createStore, useStore } from "#lib/client/store.ts";

type Moves = {
  /** Rows the member moved, and when (ms): they go where they belong at once, also while the order is frozen. */
  own: ReadonlyMap<string, number>;
  /** When the member last did something in the list (ms). */
  lastActionAt: number;
};

const moves = createStore<Moves>({ own: new Map(), lastActionAt: 0 });
const none: Moves = { own: new Map(), lastActionAt: 0 };
let onLeave: ((id: string) => void) | null = null;

/** The member moves a row: it goes to its place now. `advance`: if it is the open one, the next one opens. */
export function leaveRow(id: string, { advance = false } = {}): void {
  if (advance) onLeave?.(id);
  moves.set({ own: new Map(moves.get().own).set(id, Date.now()), lastActionAt: Date.now() });
}

export function useRowMoves(): Moves {
  return useStore(moves, none);
}

/** Who opens the next conversation when one leaves; the screen that shows them. */
export function onRowLeaving(listener: (id: string) => void): () => void {
  onLeave = listener;
  return () => {
    if (onLeave === listener) onLeave = null;
  };
}
