"use client";
import { useCallback, useLayoutEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { rowsIn, topToShow } from "./row-window.ts";

type RowWindow = { first: number; end: number; scrollToIndex: (index: number) => void };

/** Which rows of a long list to draw. Rows have one height, so this takes no measuring of each. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  const [range, setRange] = useState({ first: 0, end: 0 });

  const look = useCallback(() => {
    if (scroller.current === null) return;
    const next = rowsIn(viewOf(scroller.current), rowHeight, count);
    setRange((known) => (known.first === next.first && known.end === next.end ? known : next));
  }, [scroller, rowHeight, count]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, look]);

  function scrollToIndex(index: number): void {
    const element = scroller.current;
    if (element === null) return;
    element.scrollTop = topToShow(index, viewOf(element), rowHeight);
    // Drawn at once: the caller focuses the row.
    flushSync(look);
  }
  return { ...range, scrollToIndex };
}

function viewOf({ scrollTop, clientHeight }: HTMLElement) {
  return { top: scrollTop, height: clientHeight };
}
