"use client";
import { useState } from "react";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";

const Palette = lazyPart(() => import("./palette.tsx").then((module) => module.Palette));

/** Loads the command palette the first time it is asked for. */
export function PaletteDoor() {
  const [open, setOpen] = useState(false);
  useShortcut("palette", () => setOpen(true));
  return open ? <Palette onClose={() => setOpen(false)} /> : null;
}
