import type { MouseEvent } from "react";

/** Follows a link inside the desk without loading a page; new tabs and new windows stay the browser's business. */
export function followHere(go: () => void) {
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go();
  };
}
