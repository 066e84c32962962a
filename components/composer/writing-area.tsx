import { useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { Button } from "#components/ui/button.tsx";
import { useConnection } from "#lib/client/connection.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { countSegments, toGsm } from "#lib/contract/segments.ts";
import type { DraftText } from "./drafts.ts";
import { firstName } from "./fill-saved-reply.ts";
import { composerFieldId, focusComposer } from "./focus-composer.ts";
import { InsertTools } from "./insert-tools.tsx";
import { lengthLimit } from "./length-limit.ts";
import { lookAlikeAdvice, offendersToMark } from "./look-alike-advice.ts";
import { LookAlikeStrip } from "./look-alike-strip.tsx";
import { PaintedField } from "./painted-field.tsx";
import { RepliedStrip } from "./replied-strip.tsx";
import { SavedReplyList } from "./saved-reply-list.tsx";
import { AttachButton, AttachedStrip } from "./attach-parts.tsx";
import { SegmentMeter } from "./segment-meter.tsx";
import { SendButton } from "./send-button.tsx";
import { SmartStrip } from "./smart-strip.tsx";
import { Strip } from "./strip.tsx";
import { useAttach } from "./use-attach.ts";
import { useInsert } from "./use-insert.ts";
import { useOwnNumber } from "./use-lock.ts";
import { useSavedReplies } from "./use-saved-replies.ts";
import { useSending } from "./use-sending.ts";
import { useTypingReport } from "./use-typing-report.ts";

type Props = {
  conversation: Conversation;
  name: string;
  draft: DraftText;
  write: (text: string) => void;
  onClose: () => void;
  onMoved: (conversationId: string) => void;
  onLeave?: (() => void) | undefined;
};

const longFrom = 5;

/** The field with all that belongs to it: marks, advice, saved replies, meter, send. */
export function WritingArea({ conversation, name, draft, write, onClose, onMoved, onLeave }: Props) {
  const t = useTranslations("composer");
  const field = useRef<HTMLTextAreaElement>(null);
  const meterId = useId();
  const isNote = draft.kind === "note";
  const { text } = draft;
  // A phone has no room for it, and no key to press.
  const hint = useMediaQuery("(width < 48rem)") ? "replyTo" : "placeholder";
  const number = useOwnNumber(conversation);
  const smart = number?.smartEncoding ?? false;
  const given = useMemo(() => countSegments(text), [text]);
  const count = useMemo(() => (smart ? countSegments(text, { smart }) : given), [text, smart, given]);
  const [kept, setKept] = useState(false);
  const attach = useAttach(conversation, isNote);
  const advice = isNote || kept || smart || attach.has ? null : lookAlikeAdvice(text, given);
  const { insert, caret, followCaret } = useInsert(field, text, write);
  const replies = useSavedReplies({ conversation, text, caret, insert });
  const sending = useSending(conversation, { onClose, onMoved });
  const isOffline = useConnection().status === "offline";
  useTypingReport(conversation.id, isNote ? "" : text);
  if (text === "" && kept) setKept(false);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || replies.onKeyDown(event)) return;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      sending.send({ andClose: event.shiftKey && !isNote });
    } else if (event.key === "Escape") {
      event.currentTarget.blur();
      onLeave?.();
    }
  };
  const over = text.length - lengthLimit;
  const off = whyOff({ isEmpty: text.trim() === "", isTooLong: over > 0, attach });
  return (
    <>
      <div className="relative">
        {replies.open ? <SavedReplyList replies={replies} /> : null}
        <PaintedField
          ref={field}
          id={composerFieldId}
          value={text}
          marks={isNote || attach.has ? [] : offendersToMark(count)}
          onChange={(event) => write(event.target.value)}
          onSelect={followCaret}
          onKeyDown={onKeyDown}
          aria-label={isNote ? t("noteLabel", { name }) : t("replyTo", { name })}
          aria-describedby={isNote ? undefined : meterId}
          aria-invalid={over > 0}
          {...replies.fieldProps}
          {...attach.fieldProps}
          placeholder={
            isNote
              ? t("notePlaceholder")
              : t(hint, { name: conversation.contact.name ? firstName(name) : name })
          }
        />
      </div>
      {attach.has ? <AttachedStrip conversationId={conversation.id} /> : null}
      {over > 0 ? <Strip role="alert">{t("tooLong", { over, limit: lengthLimit })}</Strip> : null}
      {sending.replied ? (
        <RepliedStrip
          newer={sending.replied.newer}
          onSend={() => sending.send({ force: true })}
          onDiscard={sending.discard}
        />
      ) : advice ? (
        <LookAlikeStrip
          advice={advice}
          onReplace={() => {
            write(toGsm(text));
            field.current?.focus();
          }}
          onKeep={() => setKept(true)}
        />
      ) : count.segments >= longFrom && !isNote && !attach.has && over <= 0 ? (
        <Strip>{t("long", { count: count.segments })}</Strip>
      ) : smart && !isNote && !attach.has ? (
        <SmartStrip given={given} sent={count} />
      ) : null}
      {number?.status === "paused" && !isNote ? (
        <Strip>{t("paused", { number: number.addressText })}</Strip>
      ) : null}
      <div className="flex items-center gap-0.5 pr-2 pb-2 pl-1.5">
        <InsertTools
          conversation={conversation}
          insert={insert}
          onSavedReplies={replies.openAll}
          isNote={isNote}
          onSwap={() => focusComposer(conversation.id, isNote ? "text" : "note")}
        />
        {attach.can ? <AttachButton conversationId={conversation.id} /> : null}
        <span className="w-1.5 max-md:hidden" />
        {isNote ? null : attach.has ? (
          <span id={meterId} className="truncate text-xs text-text-muted">
            {t("meter.multimedia")}
          </span>
        ) : (
          <SegmentMeter id={meterId} count={count} />
        )}
        <span className="flex-1" />
        {isOffline && !isNote ? (
          <span className="pr-2.5 text-xs whitespace-nowrap text-text-muted max-md:hidden">
            {t("goesLater")}
          </span>
        ) : null}
        {isNote ? (
          <Button look="pri" disabled={text.trim() === "" || over > 0} onClick={() => sending.send()}>
            {t("addNote")}
          </Button>
        ) : (
          <SendButton disabled={off && t(`disabled.${off}`)} isOffline={isOffline} onSend={sending.send} />
        )}
      </div>
    </>
  );
}

type Written = { isEmpty: boolean; isTooLong: boolean; attach: ReturnType<typeof useAttach> };

/** Why a reply cannot go now; null when it can. */
function whyOff({ isEmpty, isTooLong, attach }: Written) {
  if (isTooLong) return "tooLong";
  if (attach.has && attach.hasFailed) return "failedFile";
  if (attach.has && !attach.isReady) return "uploading";
  return isEmpty && !attach.has ? "empty" : null;
}
