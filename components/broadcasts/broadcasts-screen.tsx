"use client";
import { useQuery } from "@tanstack/react-query";
import { Megaphone, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AutomationsBar } from "#components/automations/automations-bar.tsx";
import { Listed } from "#components/settings/parts/listed.tsx";
import { holds, SearchField } from "#components/settings/parts/search-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { broadcastsQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { BroadcastTable } from "./broadcast-table.tsx";
import { NewBroadcastDialog } from "./new-broadcast-dialog.tsx";

/** The broadcasts, newest first. */
export function BroadcastsScreen() {
  const t = useTranslations("broadcasts");
  const query = useQuery(broadcastsQuery());
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
          <Listed<Broadcast>
            query={query}
            keep={({ name, text }) => holds(words, name, text)}
            empty={
              <EmptyState icon={Megaphone} title={t("emptyTitle")}>
                {t("emptyBody")}
              </EmptyState>
            }
          >
            {(found) => <BroadcastTable broadcasts={found} />}
          </Listed>
        </div>
      </div>
      {adding ? <NewBroadcastDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
