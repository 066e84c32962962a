"use client";
import { Ban, MessageSquareLock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useDraftText } from "#components/composer/drafts.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { useSnippet } from "./use-snippet.ts";

const RowFailure = lazyPart(() => import("./row-failure.tsx").then((module) => module.RowFailure));

type Props = { conversation: Conversation; meId: string };

/** Line two of a row: what was said last, and what is the matter with it. */
export function RowSnippet({ conversation, meId }: Props) {
  const t = useTranslations("inbox.row");
  const draft = useDraftText(conversation.id).text.trim();
  const snippet = useSnippet(conversation, meId);
  const said = snippet.failed === null ? snippet.text : <RowFailure message={snippet.failed} />;
  if (draft !== "" || conversation.hasDraft) {
    return (
      <Line>
        <span className="shrink-0 font-medium text-accent-text">{t("draft")}</span>
        <span className="truncate">
          {draft !== "" ? (
            draft
          ) : snippet.prefix === null ? (
            said
          ) : (
            <>
              {snippet.prefix} {said}
            </>
          )}
        </span>
      </Line>
    );
  }
  if (snippet.failed !== null) {
    return (
      <Line>
        {snippet.prefix === null ? null : <span className="shrink-0 text-text-faint">{snippet.prefix}</span>}
        <TriangleAlert className="size-3.5 shrink-0 text-danger-text" strokeWidth={1.8} aria-hidden="true" />
        <span className="truncate text-danger-text">{said}</span>
      </Line>
    );
  }
  return (
    <Line unread={conversation.unread > 0}>
      {snippet.mark === "opted-out" ? (
        <Ban className="size-3.5 shrink-0 text-text-faint" aria-hidden="true" />
      ) : null}
      {snippet.mark === "note" ? (
        <MessageSquareLock className="size-3.5 shrink-0 text-note-text" aria-hidden="true" />
      ) : null}
      {snippet.prefix === null ? null : <span className="shrink-0 text-text-faint">{snippet.prefix}</span>}
      <span className="truncate" dir="auto">
        {said}
      </span>
    </Line>
  );
}

function Line({ unread = false, children }: { unread?: boolean; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "flex h-[19px] min-w-0 items-center gap-1.5 max-md:h-5 max-md:text-base",
        unread ? "text-text" : "text-text-muted",
      )}
    >
      {children}
    </span>
  );
}
