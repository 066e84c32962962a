import { useRef } from "react";

/**
 * Gives focus back to what had it when a dialog closes. For Radix content that no trigger opened (a key, a menu item
 * that is gone): Radix would leave the focus nowhere.
 */
export function useFocusBack(onOpen?: (event: Event) => void) {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event: Event) => {
      before.current = document.activeElement;
      onOpen?.(event);
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
  };
}
