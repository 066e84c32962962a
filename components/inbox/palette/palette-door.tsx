"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";

const Palette = dynamic(() => import("./palette.tsx").then((module) => module.Palette), { ssr: false });

/** Loads the command palette the first time it is asked for. */
export function PaletteDoor() {
  const [open, setOpen] = useState(false);
  useShortcut("palette", () => setOpen(true));
  return open ? <Palette onClose={() => setOpen(false)} /> : null;
}
