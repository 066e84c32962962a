"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus, Workflow } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Listed } from "#components/settings/parts/listed.tsx";
import { holds, SearchField } from "#components/settings/parts/search-field.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { automationsQuery } from "#lib/client/queries/automations.ts";
import type { Automation } from "#lib/contract/automation/automation.ts";
import { AutomationsBar } from "../automations-bar.tsx";
import { AutomationTable } from "./automation-table.tsx";
import { GalleryDialog } from "./gallery-dialog.tsx";
import { Precedence } from "./precedence.tsx";

/** Everything that answers by itself. */
export function AutomationsScreen() {
  const t = useTranslations("automations");
  const query = useQuery(automationsQuery());
  const [words, setWords] = useState("");
  const [adding, setAdding] = useState(false);
  const add = (
    <>
      <SoftLink href="/automations/keywords" className={buttonClass({ look: "soft" })}>
        {t("keywords")}
      </SoftLink>
      <Button look="pri" onClick={() => setAdding(true)}>
        <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("add")}
      </Button>
    </>
  );
  return (
    <>
      <AutomationsBar actions={add} />
      <div className="column-scroll min-h-0 flex-1">
        <div className="grid min-h-full grid-cols-[minmax(0,1fr)_300px] content-start gap-x-10 px-5 py-4 max-lg:grid-cols-1 max-md:px-4">
          <div className="flex min-w-0 flex-col">
            {query.data?.length === 0 ? null : (
              <SearchField label={t("search")} words={words} onWords={setWords} />
            )}
            <div className="h-3" />
            <Listed<Automation>
              query={query}
              keep={({ name, description, keywords }) => holds(words, name, description, ...keywords)}
              empty={
                <EmptyState icon={Workflow} title={t("emptyTitle")}>
                  {t("emptyBody")}
                </EmptyState>
              }
            >
              {(found) => <AutomationTable automations={found} />}
            </Listed>
          </div>
          <Precedence />
        </div>
      </div>
      {adding ? <GalleryDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}
