"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { MailCheck } from "lucide-react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { quarantineQuery } from "#lib/client/queries/quarantine.ts";
import { HealthHeader } from "../health/health-header.tsx";
import { QuarantineTable } from "./quarantine-table.tsx";

/** The texts that no conversation took, newest first, each with why. */
export function QuarantineScreen() {
  const t = useTranslations("quarantine");
  return (
    <>
      <HealthHeader back="/numbers" title={t("title")} note={t("note")} />
      <div className="column-scroll flex min-h-0 flex-1 flex-col">
        <Texts />
      </div>
    </>
  );
}

function Texts() {
  const t = useTranslations("quarantine");
  const query = useInfiniteQuery(quarantineQuery());
  const texts = itemsOf(query.data);
  if (query.isPending) return <RowSkeletons />;
  if (query.data === undefined)
    return <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />;
  if (texts.length === 0)
    return (
      <EmptyState icon={MailCheck} title={t("empty")}>
        {t("emptyBody")}
      </EmptyState>
    );
  return (
    <>
      <QuarantineTable texts={texts} />
      {query.hasNextPage ? (
        <div className="flex items-center gap-3 px-4 py-3">
          <Button
            look="soft"
            busy={query.isFetchingNextPage ? t("loading") : undefined}
            onClick={() => void query.fetchNextPage({ cancelRefetch: false })}
          >
            {t("more")}
          </Button>
          {query.isFetchNextPageError ? (
            <span role="alert" className="text-danger-text">
              {t("moreFailed")}
            </span>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function RowSkeletons() {
  return Array.from({ length: 6 }, (_, index) => (
    <div key={index} className="flex h-11 shrink-0 items-center border-b border-border px-5 max-md:px-4">
      <Skeleton className="h-3.5 w-2/3" />
    </div>
  ));
}
