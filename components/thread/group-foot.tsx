import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import { AuthorName } from "./author-name.tsx";
import { FailedFoot } from "./failed-foot.tsx";
import { FootLine } from "./foot-line.tsx";
import { HeldFoot } from "./held-foot.tsx";
import { MessageDetails } from "./message-details.tsx";
import { lookOf } from "./message-look.ts";
import { ScheduledFoot, WaitingFoot } from "./later-foot.tsx";
import { Ticks } from "./ticks.tsx";
import { UndoFoot } from "./undo-foot.tsx";
import { Unreported } from "./unreported-foot.tsx";
import { useClock } from "./use-times.ts";

/** The line under a group: who, when, how far it has come, and what can be done about it. */
export function GroupFoot({ message }: { message: ShownMessage }) {
  const look = lookOf(message);
  if (look === "failed" || look === "withheld") return <FailedFoot message={message} />;
  if (look === "scheduled") return <ScheduledFoot message={message} />;
  if (look === "waiting") return <WaitingFoot message={message} />;
  if (look === "queued" && message.statusReason !== null) return <HeldFoot message={message} />;
  if (look === "queued" && message.dueAt !== null)
    return <UndoFoot message={message} fallback={<PlainFoot message={message} />} />;
  return <PlainFoot message={message} />;
}

function PlainFoot({ message }: { message: ShownMessage }) {
  const { clock, full } = useClock();
  const t = useTranslations("thread");
  const [detailed, setDetailed] = useState(false);
  const shown = clock(message.createdAt);
  const time = (
    <>
      <button
        type="button"
        disabled={message.local !== undefined}
        aria-label={t("detailsAt", { time: shown })}
        title={full(message.createdAt)}
        onClick={() => setDetailed(true)}
        className="enabled:hover:underline"
      >
        <time dateTime={message.createdAt}>{shown}</time>
      </button>
      {detailed ? <MessageDetails message={message} onClose={() => setDetailed(false)} /> : null}
    </>
  );
  if (message.direction === "in")
    return (
      <FootLine>
        {time}
        {message.parts?.completedAt ? <Completed at={message.parts.completedAt} /> : null}
      </FootLine>
    );
  return (
    <FootLine>
      <AuthorName author={message.author} />
      <span aria-hidden="true">·</span>
      {time}
      <Ticks message={message} />
      {message.status === "sent" && message.statusReason !== null ? <Unreported message={message} /> : null}
    </FootLine>
  );
}

/** When the last missing part of a long text came. */
function Completed({ at }: { at: string }) {
  const t = useTranslations("thread.parts");
  const { clock, full } = useClock();
  return (
    <>
      <span aria-hidden="true">·</span>
      <time dateTime={at} title={full(at)}>
        {t("completed", { time: clock(at) })}
      </time>
    </>
  );
}
