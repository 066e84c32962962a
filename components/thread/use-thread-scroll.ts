import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

const nearBottom = 80;

type Scroll = {
  /** The thread on screen: another one starts at its newest text. */
  conversationId: string;
  /** The oldest message we have: when it changes, older ones came in above. */
  oldestKey: string | undefined;
  /** The newest message while it is our own and not yet taken: what one sends is always shown. */
  ownKey: string | undefined;
  ready: boolean;
};

/**
 * Keeps what is being read still: older texts come in above without a jump, new ones below are followed only when the
 * newest was on screen, and the view stays at the newest when the composer grows.
 */
export function useThreadScroll({ conversationId, oldestKey, ownKey, ready }: Scroll) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [atBottom, setAtBottom] = useState(true);
  const follows = useRef(true);

  const toBottom = useCallback(() => {
    const box = frame.current;
    if (!box) return;
    follows.current = true;
    box.scrollTop = box.scrollHeight;
    setAtBottom(true);
  }, []);

  const onScroll = useCallback(() => {
    const box = frame.current;
    if (!box) return;
    follows.current = box.scrollHeight - box.scrollTop - box.clientHeight <= nearBottom;
    setAtBottom(follows.current);
  }, []);

  useLayoutEffect(() => {
    if (ready) toBottom();
  }, [conversationId, ready, toBottom]);
  useLayoutEffect(() => {
    if (ownKey !== undefined) toBottom();
  }, [ownKey, toBottom]);
  useFollow(frame, content, follows, ready);
  useStillAbove(frame, content, oldestKey);
  return { frame, content, atBottom, toBottom, onScroll };
}

/** Stays at the newest text whatever changes its height: a new bubble, a growing composer, a turned phone. */
function useFollow(frame: Box, content: Box, follows: RefObject<boolean>, ready: boolean): void {
  useEffect(() => {
    const box = frame.current;
    const inner = content.current;
    if (!box || !inner) return;
    const observer = new ResizeObserver(() => {
      if (follows.current) box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [frame, content, follows, ready]);
}

/** Older texts push down what is read by their own height; this takes it back before it is painted. */
function useStillAbove(frame: Box, content: Box, oldestKey: string | undefined): void {
  const before = useRef<{ key: string | undefined; height: number }>({ key: undefined, height: 0 });
  useLayoutEffect(() => {
    const box = frame.current;
    const height = content.current?.offsetHeight ?? 0;
    const { key, height: heightBefore } = before.current;
    if (box && key !== undefined && oldestKey !== undefined && key !== oldestKey)
      box.scrollTop += height - heightBefore;
    before.current = { key: oldestKey, height };
  });
}

type Box = RefObject<HTMLDivElement | null>;
