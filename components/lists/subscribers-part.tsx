"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Download, UserRound } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { Loaded } from "#components/settings/parts/loaded.tsx";
import { SearchField } from "#components/settings/parts/search-field.tsx";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { type SubscriberFilter, subscribersQuery } from "#lib/client/queries/lists.ts";
import type { List, Subscriber } from "#lib/contract/list.ts";
import { SubscriberTable } from "./subscriber-table.tsx";

const states = ["joined", "pending", "left", "all"] as const;

/** Who is on a list, was asked, or has left; found by name and number. */
export function SubscribersPart({ list }: { list: List }) {
  const t = useTranslations("lists.people");
  const [filter, setFilter] = useState<SubscriberFilter>({ q: "", state: "joined" });
  const asked = useDeferredValue(filter);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    subscribersQuery(list, asked),
  );
  const query = { data: data?.pages.flatMap((page) => page.items), error, refetch };
  const csv = new URLSearchParams({ state: filter.state, ...(filter.q && { q: filter.q }) });
  return (
    <section className="min-w-0">
      <h2 className="sr-only">{t("title")}</h2>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <SegmentedTabs
          label={t("filter")}
          current={filter.state}
          tabs={states.map((state) => ({
            key: state,
            label: t(`state.${state}`),
            href: `/lists/${list.id}`,
            onClick: (event) => {
              event.preventDefault();
              setFilter({ ...filter, state });
            },
          }))}
        />
        <span className="flex-1" />
        <SearchField label={t("search")} words={filter.q} onWords={(q) => setFilter({ ...filter, q })} />
        <a
          href={`/api/v1/lists/${list.id}/subscribers.csv?${csv.toString()}`}
          download
          className={buttonClass({ look: "soft" })}
        >
          <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
          CSV
        </a>
      </div>
      <Loaded<Subscriber>
        query={query}
        empty={
          <EmptyState icon={UserRound} title={t("none")}>
            {filter.state === "joined" && filter.q === "" ? t("noneBody") : null}
          </EmptyState>
        }
      >
        {(items) => <SubscriberTable listId={list.id} subscribers={items} />}
      </Loaded>
      {hasNextPage ? (
        <Button
          look="soft"
          className="mt-3"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </section>
  );
}
