import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import { Kbd } from "#components/ui/kbd.tsx";
import type { useSavedReplies } from "./use-saved-replies.ts";

/** The saved replies that fit what stands after the slash, above the field; focus stays in the field. */
export function SavedReplyList({ replies }: { replies: ReturnType<typeof useSavedReplies> }) {
  const t = useTranslations("composer");
  const { matches, index, listId, pick, query, isEmpty } = replies;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={t("savedReplies")}
      className="animate-appear absolute inset-x-0 bottom-[calc(100%+42px)] z-30 max-h-80 overflow-auto rounded-card border border-border bg-surface-overlay p-1 shadow-overlay"
    >
      {matches.length === 0 ? (
        <p className="px-2 py-2 text-text-muted">
          {isEmpty ? t("savedRepliesEmpty") : t("savedRepliesNone", { query })}
        </p>
      ) : null}
      {matches.map((reply, position) => (
        <div
          key={reply.id}
          id={`${listId}-${position}`}
          role="option"
          aria-selected={position === index}
          // Not on click: the field would lose its focus first.
          onPointerDown={(event) => {
            event.preventDefault();
            pick(reply);
          }}
          className={classNames(
            "flex items-center gap-2 rounded-[6px] px-2 py-1.5 max-md:min-h-(--size-touch)",
            position === index ? "bg-surface-selected" : "hover:bg-surface-hover",
          )}
        >
          <span className="min-w-0 flex-1">
            <span className={classNames("block truncate", position === index && "font-semibold")}>
              {reply.title}
            </span>
            <span className="block truncate text-xs text-text-muted">{reply.text}</span>
          </span>
          {position === index ? <Kbd keys="enter" /> : null}
        </div>
      ))}
    </div>
  );
}
