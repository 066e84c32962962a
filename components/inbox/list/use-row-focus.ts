"use client";
import { useState, type KeyboardEvent, type RefObject } from "react";

/** Roving focus over a list of which a part is drawn: arrows, Home and End move it, one row at a time is in the tab order. */
export function useRowFocus(
  ids: string[],
  currentId: string | null,
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number) => void,
) {
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tabbableId = [focusedId, currentId].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  function focusRow(id: string): void {
    setFocusedId(id);
    scrollToIndex(ids.indexOf(id));
    scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus({ preventScroll: true });
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
