"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** What a list asks of its query, whether it comes whole or page by page. */
export type ItemsQuery<Item> = { data: Item[] | undefined; error: Error | null; refetch: () => unknown };

type Props<Item> = {
  query: ItemsQuery<Item>;
  /** What stands there while there is nothing at all. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
};

/** A list once it is there, and what stands in its place before: loading, failed, empty. */
export function Loaded<Item>({ query, empty, children }: Props<Item>) {
  const t = useTranslations("settings");
  if (query.data === undefined && query.error !== null) {
    return <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <RowSkeletons />;
  return query.data.length === 0 ? empty : children(query.data);
}

function RowSkeletons() {
  return Array.from({ length: 4 }, (_, index) => (
    <div key={index} className="flex h-11 items-center border-b border-border">
      <Skeleton className="h-3.5 w-2/3" />
    </div>
  ));
}
