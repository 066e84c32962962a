"use client";
import dynamic from "next/dynamic";
import { createStore, useStore } from "#lib/client/store.ts";
import { useShortcut } from "./keyboard/use-shortcut.ts";

const isOpen = createStore(false);
const Sheet = dynamic(() => import("./help-sheet.tsx").then((module) => module.HelpSheet), { ssr: false });

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
