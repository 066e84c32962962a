"use client";
import { useEffect, useEffectEvent } from "react";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { useInbox } from "../inbox-context.ts";
import { onRowLeaving } from "./row-moves.ts";

/** j, k, enter; and what opens when the open conversation leaves the list. */
export function useListKeys(ids: string[], focusRow: (id: string) => void): void {
  const { route, focusThread } = useInbox();

  function go(step: 1 | -1): void {
    const at = route.conversationId === null ? -1 : ids.indexOf(route.conversationId);
    const id = ids[at === -1 ? (step === 1 ? 0 : ids.length - 1) : at + step];
    if (id === undefined) return;
    route.open(id);
    focusRow(id);
  }

  useShortcut("next", () => go(1));
  useShortcut("previous", () => go(-1));
  useShortcut("open", focusThread, route.conversationId !== null);

  const leaving = useEffectEvent((id: string) => {
    if (id !== route.conversationId) return;
    const at = ids.indexOf(id);
    route.open(ids[at + 1] ?? ids[at - 1] ?? null);
  });
  useEffect(() => onRowLeaving((id) => leaving(id)), []);
}
