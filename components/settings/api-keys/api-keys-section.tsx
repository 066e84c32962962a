"use client";
import { useQuery } from "@tanstack/react-query";
import { KeyRound, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { apiKeysQuery } from "#lib/client/queries/settings.ts";
import type { ApiKey } from "#lib/contract/staff.ts";
import { Listed } from "../parts/listed.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { ApiKeyList } from "./api-key-list.tsx";
import { NewKeyDialog } from "./new-key-dialog.tsx";

/** The programs that use the API. */
export function ApiKeysSection() {
  const t = useTranslations("settings");
  const [adding, setAdding] = useState(false);
  return (
    <SettingsPage
      title={t("section.api-keys")}
      actions={
        <Button look="pri" onClick={() => setAdding(true)}>
          <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("keys.add")}
        </Button>
      }
    >
      <p className="mb-3 text-text-muted">
        {t.rich("keys.hint", {
          link: (words) => (
            <a
              href="/api/docs"
              target="_blank"
              rel="noreferrer"
              className="font-semibold text-accent-text underline"
            >
              {words}
            </a>
          ),
        })}
      </p>
      <Listed<ApiKey>
        query={useQuery(apiKeysQuery())}
        empty={
          <EmptyState icon={KeyRound} title={t("keys.emptyTitle")}>
            {t("keys.emptyBody")}
          </EmptyState>
        }
      >
        {(found) => <ApiKeyList apiKeys={found} />}
      </Listed>
      {adding ? <NewKeyDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
}
