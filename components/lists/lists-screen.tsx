"use client";
import { useQuery } from "@tanstack/react-query";
import { ListChecks, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AutomationsBar } from "#components/automations/automations-bar.tsx";
import { Listed } from "#components/settings/parts/listed.tsx";
import { holds, SearchField } from "#components/settings/parts/search-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { subscriberListsQuery } from "#lib/client/queries/lists.ts";
import type { List } from "#lib/contract/list.ts";
import { ListDialog } from "./list-dialog.tsx";
import { ListTable } from "./list-table.tsx";

/** The lists of subscribers. */
export function ListsScreen() {
  const t = useTranslations("lists");
  const query = useQuery(subscriberListsQuery());
  const [words, setWords] = useState("");
  const [adding, setAdding] = useState(false);
  const add = (
    <Button look="pri" onClick={() => setAdding(true)}>
      <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
      {t("add")}
    </Button>
  );
  return (
    <>
      <AutomationsBar actions={add} />
      <div className="column-scroll min-h-0 flex-1">
        <div className="flex min-h-full max-w-[920px] flex-col px-5 py-4 max-md:px-4">
          {query.data?.length === 0 ? null : (
            <SearchField label={t("search")} words={words} onWords={setWords} />
          )}
          <div className="h-3" />
          <Listed<List>
            query={query}
            keep={(list) => holds(words, list.name, list.description)}
            empty={
              <EmptyState icon={ListChecks} title={t("emptyTitle")}>
                {t("emptyBody")}
              </EmptyState>
            }
          >
            {(found) => <ListTable lists={found} />}
          </Listed>
        </div>
      </div>
      {adding ? <ListDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
