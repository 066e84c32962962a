import { useEffect, useRef, type RefObject } from "react";

type Older = {
  frame: RefObject<HTMLElement | null>;
  enabled: boolean;
  oldestKey: string | undefined;
  load: () => void;
};

/** Fetches the next older page shortly before the reader gets to it. Put the ref on an element above the oldest text. */
export function useOlderMessages({
  frame,
  enabled,
  oldestKey,
  load,
}: Older): RefObject<HTMLDivElement | null> {
  const sentinel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = sentinel.current;
    if (!target || !enabled) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) load();
      },
      { root: frame.current, rootMargin: "600px 0px 0px 0px" },
    );
    observer.observe(target);
    return () => observer.disconnect();
    // A new page moves the sentinel without an event of its own: look again.
  }, [frame, enabled, oldestKey, load]);
  return sentinel;
}
