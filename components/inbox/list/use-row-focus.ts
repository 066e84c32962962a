"use client";
import { useState, type KeyboardEvent, type RefObject } from "react";

type Target = { scrollToIndex: (index: number) => void };

/** Roving focus over a virtual list: arrows, Home and End move it, one row at a time is in the tab order. */
export function useRowFocus(
  ids: string[],
  currentId: string | null,
  scroller: RefObject<HTMLElement | null>,
  list: Target,
) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tabbableId = [focusedId, currentId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  function focusRow(id: string): void {
    setFocusedId(id);
    list.scrollToIndex(ids.indexOf(id));
    // The row may only be drawn once it has been scrolled to.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true });
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const from = ids.indexOf((event.target as HTMLElement).dataset.row ?? "");
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const id = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (id !== undefined) focusRow(id);
  }

  return { tabbableId, focusRow, onKeyDown, onRowFocus: setFocusedId };
}
