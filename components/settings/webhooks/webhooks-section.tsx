"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus, Webhook as WebhookIcon } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { webhooksQuery } from "#lib/client/queries/webhooks.ts";
import type { Webhook } from "#lib/contract/webhook.ts";
import { webhooks } from "#lib/i18n/en/webhooks.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { Listed } from "../parts/listed.tsx";
import { ProblemLine } from "../parts/problem-line.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { WebhookDialog } from "./webhook-dialog.tsx";
import { WebhookList } from "./webhook-list.tsx";

const words = { webhooks };

/** Where other systems hear of what happens here. */
export function WebhooksSection() {
  return (
    <MoreWords words={words}>
      <Section />
    </MoreWords>
  );
}

function Section() {
  const t = useTranslations("webhooks");
  const settings = useTranslations("settings");
  const query = useQuery(webhooksQuery());
  const [adding, setAdding] = useState(false);
  const failed = query.data?.filter(({ off }) => off === "failing") ?? [];
  return (
    <SettingsPage
      title={settings("section.webhooks")}
      actions={
        <Button look="pri" onClick={() => setAdding(true)}>
          <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("add")}
        </Button>
      }
    >
      {failed.map(({ id, name }) => (
        <ProblemLine key={id}>{t("notice", { name })}</ProblemLine>
      ))}
      <Listed<Webhook>
        query={query}
        empty={
          <EmptyState icon={WebhookIcon} title={t("none")}>
            {t("noneBody")}
          </EmptyState>
        }
      >
        {(found) => <WebhookList webhooks={found} />}
      </Listed>
      {adding ? <WebhookDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
}
