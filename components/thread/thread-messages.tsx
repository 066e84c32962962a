import { useCallback, useMemo } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { keyOf, useThreadMessages } from "#lib/client/outbox/use-thread-messages.ts";
import { useReadMark } from "#lib/client/use-read-mark.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { arrangeMessages } from "./arrange-messages.ts";
import { FloodBanner } from "./flood-banner.tsx";
import { LiveRegions } from "./live-regions.tsx";
import { MessageFrame } from "./message-frame.tsx";
import { ThreadItemView } from "./thread-item.tsx";
import { ThreadProblem } from "./thread-problem.tsx";
import { MessagesSkeleton } from "./thread-skeleton.tsx";
import { useLostAssignment } from "./use-lost-assignment.ts";
import { useThreadScroll } from "./use-thread-scroll.ts";
import { useUnreadDivider } from "./use-unread-divider.ts";

type Props = { conversation: Conversation; name: string };

/** Everything said in a conversation, from the oldest page fetched to the newest text. */
export function ThreadMessages({ conversation, name }: Props) {
  const query = useThreadMessages(conversation.id);
  const t = useTranslations("thread");
  const timeZone = useTimeZone() ?? "UTC";
  const divider = useUnreadDivider(conversation);
  const messages = useMemo(() => query.messages.filter(isShown), [query.messages]);
  const items = useMemo(
    () => arrangeMessages(messages, { timeZone, divider }),
    [messages, timeZone, divider],
  );
  useLostAssignment(conversation, messages);
  const oldest = messages[0];
  const oldestKey = oldest && keyOf(oldest);
  const newest = messages.at(-1);
  const ownKey = newest?.local ? keyOf(newest) : undefined;
  const scroll = useThreadScroll({
    conversationId: conversation.id,
    oldestKey,
    ownKey,
    ready: query.isSuccess,
  });
  const newestSeq = messages.findLast((message) => !message.local)?.seq ?? 0;
  useReadMark({
    conversationId: conversation.id,
    newestSeq,
    readSeq: conversation.readSeq,
    atBottom: scroll.atBottom,
  });
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const loadOlder = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);

  if (query.isPending) return <MessagesSkeleton />;
  if (query.isError && messages.length === 0)
    return <ThreadProblem error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <FloodBanner conversation={conversation} messages={messages} />
      <MessageFrame
        scroll={scroll}
        messages={messages}
        oldestKey={oldestKey}
        older={{
          more: hasNextPage,
          loading: isFetchingNextPage,
          failed: isFetchNextPageError,
          load: loadOlder,
        }}
      >
        {items.length === 0 ? <p className="m-auto text-text-muted">{t("empty")}</p> : null}
        {items.map((item) => (
          <ThreadItemView key={item.key} item={item} />
        ))}
      </MessageFrame>
      <LiveRegions
        key={conversation.id}
        messages={messages}
        name={name}
        optedOut={conversation.consent.status === "opted-out"}
      />
    </>
  );
}

/** A text stopped because someone replied first is back in the composer, with the question. */
function isShown(message: ShownMessage): boolean {
  return message.local?.problem !== "someone-replied";
}
