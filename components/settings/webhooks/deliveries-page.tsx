"use client";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { deliveriesQuery, webhooksQuery } from "#lib/client/queries/webhooks.ts";
import type { WebhookDelivery } from "#lib/contract/webhook.ts";
import { webhooks } from "#lib/i18n/en/webhooks.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { DeliveryDialog } from "./delivery-dialog.tsx";
import { DeliveryTable } from "./delivery-table.tsx";
import { ReplayDialog } from "./replay-dialog.tsx";

const words = { webhooks };
const statuses = ["pending", "delivered", "failed"] as const;

/** What went to a webhook, or is to go: each with its tries, to be looked at and sent again. */
export function DeliveriesPage({ id }: { id: string }) {
  return (
    <MoreWords words={words}>
      <Deliveries id={id} />
    </MoreWords>
  );
}

function Deliveries({ id }: { id: string }) {
  const t = useTranslations("webhooks.deliveries");
  const [status, setStatus] = useState<WebhookDelivery["status"] | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [replaying, setReplaying] = useState(false);
  const name = useQuery(webhooksQuery()).data?.find((one) => one.id === id)?.name ?? "";
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(deliveriesQuery(id, status));
  const items = data?.pages.flatMap((page) => page.items);
  const tab = (key: WebhookDelivery["status"] | null, label: string) => ({
    key: key ?? "all",
    label,
    href: `/settings/webhooks/${id}`,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      setStatus(key);
    },
  });
  return (
    <SettingsPage
      title={t("title", { name })}
      actions={
        <Button look="soft" onClick={() => setReplaying(true)}>
          {t("range")}
        </Button>
      }
    >
      <SegmentedTabs
        label={t("filter")}
        current={status ?? "all"}
        tabs={[tab(null, t("all")), ...statuses.map((one) => tab(one, t(`status.${one}`)))]}
      />
      <div className="h-3" />
      <Loaded<WebhookDelivery>
        query={{ data: items, error, refetch }}
        empty={
          <EmptyState icon={Send} title={t("none")}>
            {t("noneBody")}
          </EmptyState>
        }
      >
        {(found) => <DeliveryTable webhookId={id} deliveries={found} onShow={setShown} />}
      </Loaded>
      {hasNextPage ? (
        <Button look="soft" className="mt-3" onClick={() => void fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
      {shown === null ? null : (
        <DeliveryDialog webhookId={id} deliveryId={shown} onClose={() => setShown(null)} />
      )}
      {replaying ? <ReplayDialog webhookId={id} onClose={() => setReplaying(false)} /> : null}
    </SettingsPage>
  );
}
