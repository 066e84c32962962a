"use client";
import type { UseQueryResult } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { Button } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

const atOnce = 100;

type Props<Item> = {
  query: Pick<UseQueryResult<Item[]>, "data" | "error" | "refetch">;
  keep?: (item: Item) => boolean;
  /** What stands there while there is nothing at all. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
};

/** A list in all its states: loading, failed, empty, nothing found, and long (a hundred at once). */
export function Listed<Item>({ query, keep, empty, children }: Props<Item>) {
  const t = useTranslations("settings");
  const [shown, setShown] = useState(atOnce);
  if (query.data === undefined && query.error !== null) {
    return <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <RowSkeletons />;
  if (query.data.length === 0) return empty;
  const found = keep ? query.data.filter(keep) : query.data;
  if (found.length === 0) return <p className="py-6 text-text-muted">{t("nothingFound")}</p>;
  return (
    <>
      {children(found.slice(0, shown))}
      {found.length > shown ? (
        <Button look="soft" className="mt-3" onClick={() => setShown(shown + atOnce)}>
          {t("showMore", { count: found.length - shown })}
        </Button>
      ) : null}
    </>
  );
}

function RowSkeletons() {
  return Array.from({ length: 4 }, (_, index) => (
    <div key={index} className="flex h-11 items-center border-b border-border">
      <Skeleton className="h-3.5 w-2/3" />
    </div>
  ));
}
