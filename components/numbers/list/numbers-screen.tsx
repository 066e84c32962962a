"use client";
import { useQuery } from "@tanstack/react-query";
import { Hash, Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Listed } from "#components/settings/parts/listed.tsx";
import { lazyPart } from "#components/shell/lazy-part.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { overviewsQuery } from "#lib/client/queries/provisioning.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { HealthPlace } from "../health/health-place.tsx";
import { isShown, noFilter, type NumberFilter } from "./filter-numbers.ts";
import { NumberTable } from "./number-table.tsx";
import { NumbersHeader } from "./numbers-header.tsx";

const AddNumber = lazyPart(() => import("../add/add-number.tsx").then((module) => module.AddNumber));

/** Our numbers, each with who carries it and how it fares; and the way to add one. */
export function NumbersScreen() {
  const t = useTranslations("numbers");
  const query = useQuery(overviewsQuery());
  const [filter, setFilter] = useState<NumberFilter>(noFilter);
  const [adding, setAdding] = useState(false);
  const shown = query.data?.filter((number) => isShown(number, filter)) ?? [];
  const add = (
    <Button look="pri" onClick={() => setAdding(true)}>
      <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
      {t("add")}
    </Button>
  );
  return (
    <>
      <NumbersHeader numbers={query.data ?? []} filter={filter} onFilter={setFilter} action={add} />
      <HealthPlace />
      <div className="column-scroll flex min-h-0 flex-1 flex-col">
        <Listed<NumberOverview>
          query={query}
          empty={
            <EmptyState icon={Hash} title={t("emptyTitle")} actions={add}>
              {t("emptyBody")}
            </EmptyState>
          }
        >
          {() =>
            shown.length > 0 ? (
              <NumberTable numbers={shown} />
            ) : (
              <EmptyState
                icon={TriangleAlert}
                title={t("noneFound")}
                actions={
                  <Button look="out" onClick={() => setFilter(noFilter)}>
                    {t("clear")}
                  </Button>
                }
              />
            )
          }
        </Listed>
      </div>
      {adding ? <AddNumber onClose={() => setAdding(false)} /> : null}
    </>
  );
}
