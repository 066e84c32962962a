"use client";
import { Inbox } from "lucide-react";
import { useTranslations } from "use-intl";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { useInbox } from "./inbox-context.ts";

const ConversationThread = lazyPart(() =>
  import("#components/thread/thread-part.tsx").then((module) => module.ThreadPart),
);

/** The open conversation, or what to do when none is. */
export function ThreadColumn({ className }: { className: string }) {
  const { route } = useInbox();
  return (
    <div className={`min-h-0 flex-col bg-surface-raised ${className}`}>
      {route.conversationId === null ? (
        <NothingOpen />
      ) : (
        <ConversationThread key={route.conversationId} conversationId={route.conversationId} />
      )}
    </div>
  );
}

function NothingOpen() {
  const t = useTranslations("inbox.none");
  const hints = [
    [["next", "previous"], t("nextPrevious")],
    [["search"], t("search")],
    [["palette"], t("palette")],
    [["help"], t("help")],
  ] as const;
  return (
    <EmptyState icon={Inbox} title={t("title")}>
      <p>{t("body")}</p>
      <div className="mx-auto mt-4 grid w-max grid-cols-[auto_1fr] gap-x-3.5 gap-y-1.5 text-left">
        {hints.map(([ids, words]) => (
          <div key={words} className="contents">
            <span className="flex gap-1">
              {ids.map((id) => (
                <Kbd key={id} keys={keysOf(id)} />
              ))}
            </span>
            <span>{words}</span>
          </div>
        ))}
      </div>
    </EmptyState>
  );
}
