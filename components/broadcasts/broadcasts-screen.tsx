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
import { useActor } from "#lib/client/use-actor.ts";
import { broadcastsQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast } from "#lib/contract/broadcast.ts";
import { can } from "#lib/contract/permissions.ts";
import { ApprovalDialog } from "./approval-dialog.tsx";
import { BroadcastTable } from "./broadcast-table.tsx";
import { NewBroadcastDialog } from "./new-broadcast-dialog.tsx";

/** The broadcasts, newest first. */
export function BroadcastsScreen() {
  const t = useTranslations("broadcasts");
  const query = useQuery(broadcastsQuery());
  const [words, setWords] = useState("");
  const [asked, setAsked] = useState<"new" | "approval" | null>(null);
  const close = () => setAsked(null);
  const actor = useActor();
  const add = (
    <>
      {actor !== null && can(actor, "consent.manage") ? (
        <Button look="soft" onClick={() => setAsked("approval")}>
          {t("approval.open")}
        </Button>
      ) : null}
      <Button look="pri" onClick={() => setAsked("new")}>
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("add")}
      </Button>
    </>
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
      {asked === "new" ? <NewBroadcastDialog onClose={close} /> : null}
      {asked === "approval" ? <ApprovalDialog onClose={close} /> : null}
    </>
  );
}
