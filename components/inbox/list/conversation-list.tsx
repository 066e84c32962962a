"use client";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { findConversation } from "#lib/client/cache/conversations.ts";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { conversationsQuery } from "#lib/client/queries/conversations.ts";
import { HealthPlace } from "#components/numbers/health/health-place.tsx";
import { useInbox } from "../inbox-context.ts";
import { TroublePlace } from "../troubles/trouble-place.tsx";
import { EmptyList } from "./empty-list.tsx";
import { FailedList } from "./failed-list.tsx";
import { ListHeader } from "./list-header.tsx";
import { ListRows } from "./list-rows.tsx";
import { OrderBar } from "./order-bar.tsx";
import { RowSkeletons } from "./row-skeletons.tsx";
import { StatusTabs } from "./status-tabs.tsx";
import { useFrozen } from "./use-frozen.ts";
import { useShownRows } from "./use-shown-rows.ts";

/** The conversations of the view that the address names. */
export function ConversationList({ className }: { className?: string }) {
  const t = useTranslations("inbox");
  const { route } = useInbox();
  const client = useQueryClient();
  const query = useInfiniteQuery(conversationsQuery(route.filter));
  const truth = useMemo(() => itemsOf(query.data), [query.data]);
  const { frozen, handlers } = useFrozen();
  const { rows, pending, update } = useShownRows(truth, frozen, JSON.stringify(route.filter), (id) =>
    findConversation(client, id),
  );
  return (
    <section
      aria-label={t("conversations")}
      className={`@container min-h-0 min-w-0 flex-col border-r border-border bg-surface ${className ?? ""}`}
      {...handlers}
    >
      <ListHeader />
      <StatusTabs />
      <TroublePlace />
      <HealthPlace />
      <OrderBar pending={pending} onUpdate={update} />
      {query.isPending ? <RowSkeletons /> : null}
      {query.isError && rows.length === 0 ? (
        <FailedList error={query.error} retry={() => void query.refetch()} />
      ) : null}
      {query.isSuccess && rows.length === 0 ? <EmptyList /> : null}
      {rows.length === 0 ? null : (
        <ListRows
          rows={rows}
          total={query.hasNextPage ? -1 : rows.length}
          hasMore={query.hasNextPage}
          isFetching={query.isFetchingNextPage}
          fetchMore={query.fetchNextPage}
        />
      )}
    </section>
  );
}
