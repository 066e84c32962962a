"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { FileDropZone } from "#components/composer/file-drop-zone.tsx";
import { Composer } from "#components/composer/composer.tsx";
import { useConversationActions } from "#components/inbox/actions/use-conversation-actions.ts";
import { useInbox } from "#components/inbox/inbox-context.ts";
import { TroublePlace } from "#components/inbox/troubles/trouble-place.tsx";
import { reportPresence } from "#lib/client/live/live.ts";
import { conversationQuery } from "#lib/client/queries/conversation.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { OfflineBanner } from "./offline-banner.tsx";
import { PresenceBar } from "./presence-bar.tsx";
import { BackButton, ThreadHeader } from "./thread-header.tsx";
import { ThreadMessages } from "./thread-messages.tsx";
import { ThreadProblem } from "./thread-problem.tsx";
import { HeaderSkeleton, MessagesSkeleton } from "./thread-skeleton.tsx";

/** One conversation: who it is with, what was said, and where to answer. */
export function ConversationThread({ conversationId }: { conversationId: string }) {
  const t = useTranslations("thread");
  const { data: conversation, error, refetch } = useQuery(conversationQuery(conversationId));
  useEffect(() => () => reportPresence(null, false), [conversationId]);
  if (conversation) return <Open conversation={conversation} />;
  return (
    <section aria-label={t("loading")} aria-busy={error === null} className="flex min-h-0 flex-1 flex-col">
      <header className="flex h-(--size-bar) shrink-0 items-center border-b border-border px-4 max-md:gap-0.5 max-md:pl-0.5">
        <BackButton />
        {error ? null : <HeaderSkeleton />}
      </header>
      {error ? <ThreadProblem error={error} onRetry={() => void refetch()} /> : <MessagesSkeleton />}
    </section>
  );
}

function Open({ conversation }: { conversation: Conversation }) {
  const t = useTranslations("thread");
  const { close } = useConversationActions();
  const { route } = useInbox();
  const name = conversation.contact.name ?? conversation.contact.addressText;
  return (
    <section aria-label={t("label", { name })} className="flex min-h-0 flex-1 flex-col">
      <ThreadHeader conversation={conversation} name={name} />
      <OfflineBanner conversationId={conversation.id} />
      <TroublePlace className="md:hidden" />
      <FileDropZone conversation={conversation}>
        <ThreadMessages conversation={conversation} name={name} />
        <PresenceBar conversationId={conversation.id} />
        <Composer
          conversation={conversation}
          name={name}
          onClose={() => {
            if (conversation.status !== "closed") close(conversation);
          }}
          onMoved={route.open}
          onLeave={() => focusRow(route.conversationId)}
        />
      </FileDropZone>
    </section>
  );
}

/** Back from the composer to where j and k are at home. */
function focusRow(id: string | null): void {
  document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
}
