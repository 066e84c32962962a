"use client";
import { useLayoutEffect, useRef, type RefObject } from "react";

/** Keeps the open row where it is on screen when the order changes around it, unless the list stands at its top. */
export function useKeepPlace(
  scroller: RefObject<HTMLElement | null>,
  ids: string[],
  openId: string | null,
  rowHeight: number,
) {
  const place = useRef<{ id: string | null; index: number }>({ id: null, index: -1 });
  const index = openId === null ? -1 : ids.indexOf(openId);
  useLayoutEffect(() => {
    const before = place.current;
    place.current = { id: openId, index };
    const element = scroller.current;
    if (element === null || before.id !== openId || before.index < 0 || index < 0) return;
    if (element.scrollTop > rowHeight) element.scrollTop += (index - before.index) * rowHeight;
  }, [scroller, openId, index, rowHeight]);
}
