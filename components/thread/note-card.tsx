import { Lock } from "lucide-react";
import { memo } from "react";
import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { useAuthorName } from "./author-name.tsx";
import { FailedFoot } from "./failed-foot.tsx";
import { WaitingFoot } from "./later-foot.tsx";
import { lookOf } from "./message-look.ts";
import { NoteText } from "./note-text.tsx";
import { useClock } from "./use-times.ts";

/** A note on paper: only the team sees it. */
export const NoteCard = memo(function NoteCard({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread");
  const { clock, full } = useClock();
  const author = useAuthorName(message.author);
  const look = lookOf(message);
  return (
    <div className="my-[5px] flex flex-col items-end">
      <article
        data-seq={message.seq}
        className="w-[min(var(--size-measure),82%)] rounded-card border border-note-line bg-note px-3 pt-1.5 pb-2 max-md:w-[86%]"
      >
        <header className="mb-0.5 flex flex-wrap items-center gap-x-1.5 text-xs text-note-text">
          <Lock className="size-3" strokeWidth={2} aria-hidden="true" />
          <b className="font-semibold">{author}</b>
          <span>
            {t("note.only")} ·{" "}
            <time dateTime={message.createdAt} title={full(message.createdAt)}>
              {clock(message.createdAt)}
            </time>
          </span>
        </header>
        <p
          dir="auto"
          className="text-base wrap-anywhere whitespace-pre-wrap max-md:text-[15px] max-md:leading-[21px]"
        >
          <NoteText text={message.text} />
        </p>
      </article>
      {look === "failed" ? <FailedFoot message={message} /> : null}
      {look === "waiting" ? <WaitingFoot message={message} /> : null}
    </div>
  );
});
