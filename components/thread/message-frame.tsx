import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { inboundAfter } from "./announce.ts";
import { NewTextsPill } from "./new-texts-pill.tsx";
import { distanceToUnread } from "./unread-place.ts";
import { useOlderMessages } from "./use-older-messages.ts";
import type { useThreadScroll } from "./use-thread-scroll.ts";

type Older = { more: boolean; loading: boolean; failed: boolean; load: () => void };
type Props = {
  scroll: ReturnType<typeof useThreadScroll>;
  messages: ShownMessage[];
  oldestKey: string | undefined;
  older: Older;
  children: ReactNode;
};

/** The scrolling part of the thread, with older texts at its top and the pill at its foot. */
export function MessageFrame({ scroll, messages, oldestKey, older, children }: Props) {
  const t = useTranslations("thread");
  const enabled = older.more && !older.loading && !older.failed;
  const sentinel = useOlderMessages({ frame: scroll.frame, enabled, oldestKey, load: older.load });
  const { seen, arrived } = useArrivedBelow(messages, scroll.atBottom);
  const jump = () => {
    const frame = scroll.frame.current;
    const distance = frame && distanceToUnread(frame, seen);
    if (frame && distance !== null) frame.scrollTop += distance;
    else scroll.toBottom();
  };
  useShortcut("updateOrder", jump, !scroll.atBottom && arrived > 0);
  return (
    <div className="@container relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroll.frame}
        onScroll={scroll.onScroll}
        className="inset-focus flex min-h-0 flex-1 flex-col overflow-x-hidden overflow-y-auto [overflow-anchor:none] [scrollbar-width:thin]"
        role="log"
        aria-live="off"
        aria-label={t("messages")}
        tabIndex={0}
        data-thread
      >
        <div
          ref={scroll.content}
          className="mt-auto flex flex-col pt-2.5 pr-column-5 pb-3 pl-5 max-md:pt-1.5 max-md:pr-column-3 max-md:pb-2 max-md:pl-3"
        >
          <div ref={sentinel} />
          {older.more ? <OlderLine older={older} /> : null}
          {children}
        </div>
      </div>
      {scroll.atBottom ? null : <NewTextsPill count={arrived} onClick={jump} />}
    </div>
  );
}

function OlderLine({ older }: { older: Older }) {
  const t = useTranslations("thread");
  return (
    <div className="flex h-8 items-center justify-center gap-1.5 text-xs text-text-faint">
      {older.failed ? (
        <>
          {t("olderFailed")} <LinkButton onClick={older.load}>{t("failed.again")}</LinkButton>
        </>
      ) : (
        t("older")
      )}
    </div>
  );
}

/** The newest text when the reader scrolled up, and how many of the contact's came since. */
function useArrivedBelow(messages: ShownMessage[], atBottom: boolean) {
  const newest = messages.findLast((message) => !message.local)?.seq ?? 0;
  const [seen, setSeen] = useState(newest);
  if (atBottom && seen !== newest) setSeen(newest);
  return { seen, arrived: atBottom ? 0 : inboundAfter(messages, seen).length };
}
