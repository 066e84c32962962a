"use client";
import { createStore, useStore } from "#lib/client/store.ts";
import { useShortcut } from "./keyboard/use-shortcut.ts";
import { lazyPart } from "./lazy-part.tsx";

const isOpen = createStore(false);
const Sheet = lazyPart(() => import("./help-sheet.tsx").then((module) => module.HelpSheet));

/** Opens the list of shortcuts from anywhere. */
export function showHelp(): void {
  isOpen.set(true);
}

/** Loads the list of shortcuts the first time it is asked for. */
export function HelpSheet() {
  const open = useStore(isOpen, false);
  useShortcut("help", showHelp);
  return open ? <Sheet onClose={() => isOpen.set(false)} /> : null;
}
