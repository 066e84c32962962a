"use client";
import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds; `server` is the guess for the first HTML. */
export function useMediaQuery(query: string, server = false): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => server,
  );
}
