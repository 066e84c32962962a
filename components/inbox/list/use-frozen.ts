"use client";
import { useEffect, useState, type FocusEvent } from "react";
import { useRowMoves } from "./row-moves.ts";

const afterActionMs = 3_000;

/** Whether the order must hold still: the pointer is over the list, a row has keyboard focus, or something was just done. */
export function useFrozen() {
  const [pointerOver, setPointerOver] = useState(false);
  const [rowFocused, setRowFocused] = useState(false);
  const justActed = useJustActed();
  const hidden = useHidden();
  return {
    frozen: pointerOver || rowFocused || justActed || hidden,
    handlers: {
      onPointerEnter: () => setPointerOver(true),
      onPointerLeave: () => setPointerOver(false),
      onFocus: (event: FocusEvent) => setRowFocused(event.target.matches("a:focus-visible")),
      onBlur: () => setRowFocused(false),
    },
  };
}

function useJustActed(): boolean {
  const { lastActionAt } = useRowMoves();
  const [restedAt, setRestedAt] = useState(0);
  useEffect(() => {
    if (lastActionAt === 0) return;
    const timer = setTimeout(() => setRestedAt(lastActionAt), afterActionMs);
    return () => clearTimeout(timer);
  }, [lastActionAt]);
  return lastActionAt > restedAt;
}

function useHidden(): boolean {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    const update = () => setHidden(document.visibilityState === "hidden");
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, []);
  return hidden;
}
