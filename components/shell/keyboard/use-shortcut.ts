"use client";
import { useEffect, useEffectEvent } from "react";
import { registerShortcut } from "./registry.ts";
import type { ShortcutId } from "./shortcut-table.ts";

/** Answers a shortcut while the component is on screen. */
export function useShortcut(id: ShortcutId, handler: () => void, enabled = true): void {
  const run = useEffectEvent(handler);
  useEffect(() => (enabled ? registerShortcut(id, () => run()) : undefined), [id, enabled]);
}
