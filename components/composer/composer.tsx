"use client";
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "#lib/client/queries/me.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { classNames } from "#components/ui/class-names.ts";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import { ComposerTop } from "./composer-top.tsx";
import { focusComposer } from "./focus-composer.ts";
import { useReplyFrom } from "./reply-from.ts";
import { ReplyFromMenu } from "./reply-from-menu.tsx";
import { LockedReply } from "./locked-reply.tsx";
import { useDraft } from "./use-draft.ts";
import { useLock } from "./use-lock.ts";
import { WritingArea } from "./writing-area.tsx";

const ConsentStrips = lazyPart(() => import("./consent-strips.tsx").then((module) => module.ConsentStrips));

type Props = {
  conversation: Conversation;
  /** How we call the contact. */
  name: string;
  /** After "Send and close". */
  onClose: () => void;
  /** A reply from another number is in that number's conversation. */
  onMoved: (conversationId: string) => void;
  /** Esc: back to the list. */
  onLeave?: () => void;
};

/** Where a reply or a note is written; where texts are off, the reason, and notes still work. */
export function Composer({ conversation: written, name, onClose, onMoved, onLeave }: Props) {
  const conversation = useReplyFrom(written);
  const { data: me } = useQuery(meQuery());
  const { draft, write } = useDraft(conversation, me?.id ?? "");
  const lock = useLock(conversation);
  const isNote = draft.kind === "note";
  useShortcut("reply", () => focusComposer(conversation.id, "text"));
  useShortcut("note", () => focusComposer(conversation.id, "note"));
  return (
    <div className="shrink-0 border-t border-border bg-surface-raised px-4 pt-2.5 pb-3 max-md:px-2 max-md:pt-2 max-md:pb-[max(12px,env(safe-area-inset-bottom))]">
      {conversation.optOutWish || conversation.answerAllowed ? (
        <ConsentStrips conversation={conversation} />
      ) : null}
      <div
        className={classNames(
          "rounded-card border max-md:rounded-[24px]",
          "has-[textarea:focus-visible]:border-transparent has-[textarea:focus-visible]:outline-2 has-[textarea:focus-visible]:outline-focus",
          isNote
            ? "border-note-line bg-note"
            : lock
              ? "border-border bg-surface-raised"
              : "border-border-strong bg-surface-raised",
        )}
      >
        <ComposerTop
          kind={draft.kind}
          onKind={(kind) => focusComposer(conversation.id, kind)}
          from={<ReplyFromMenu conversation={written} from={conversation.number} />}
        />
        {lock && !isNote ? (
          <LockedReply
            lock={lock}
            conversation={conversation}
            name={name}
            onNote={() => focusComposer(conversation.id, "note")}
          />
        ) : (
          <WritingArea
            key={conversation.id}
            conversation={conversation}
            name={name}
            draft={draft}
            write={write}
            onClose={onClose}
            onMoved={onMoved}
            onLeave={onLeave}
          />
        )}
      </div>
    </div>
  );
}
