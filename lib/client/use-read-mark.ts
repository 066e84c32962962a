import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { markRead } from "./mutations/mark-read.ts";

type Shown = {
  conversationId: string;
  /** The newest seq in the thread. */
  newestSeq: number;
  readSeq: number;
  /** Whether the newest text is on screen. */
  atBottom: boolean;
};

const onScreenMs = 1_000;

/**
 * Moves the read point once the newest text has been on screen for a second in a focused window. What was marked unread
 * on this visit stays so: the same texts are not read a second time.
 */
export function useReadMark({ conversationId, newestSeq, readSeq, atBottom }: Shown): void {
  const client = useQueryClient();
  const focused = useWindowFocus();
  const readOnVisit = useRef({ conversationId, seq: 0 });
  useEffect(() => {
    const last = readOnVisit.current.conversationId === conversationId ? readOnVisit.current.seq : 0;
    const known = Math.max(last, readSeq);
    readOnVisit.current = { conversationId, seq: known };
    if (!focused || !atBottom || newestSeq <= known) return;
    const timer = setTimeout(
      () => void markRead(client, conversationId, newestSeq).catch(() => {}),
      onScreenMs,
    );
    return () => clearTimeout(timer);
  }, [client, conversationId, newestSeq, readSeq, atBottom, focused]);
}

/** Whether the person looks at this window now. */
export function useWindowFocus(): boolean {
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    const update = () => setFocused(document.hasFocus() && document.visibilityState === "visible");
    update();
    const events = ["focus", "blur"] as const;
    for (const event of events) window.addEventListener(event, update);
    document.addEventListener("visibilitychange", update);
    return () => {
      for (const event of events) window.removeEventListener(event, update);
      document.removeEventListener("visibilitychange", update);
    };
  }, []);
  return focused;
}
