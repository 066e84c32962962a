"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { webhookDeliveryQuery } from "#lib/client/queries/webhooks.ts";
import type { WebhookDeliveryDetail } from "#lib/contract/webhook.ts";

type Props = { webhookId: string; deliveryId: string; onClose: () => void };

/** One delivery: what was sent, and what came back each time. */
export function DeliveryDialog({ webhookId, deliveryId, onClose }: Props) {
  const t = useTranslations("webhooks.deliveries");
  const common = useTranslations("common");
  const query = useQuery(webhookDeliveryQuery(webhookId, deliveryId));
  return (
    <Dialog open forReading onOpenChange={onClose} title={t("detail")} closeLabel={common("close")}>
      {query.error ? (
        <NotLoaded title={t("detail")} error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <Detail delivery={query.data} />
      ) : (
        <Skeleton className="h-32 w-full" />
      )}
    </Dialog>
  );
}

function Detail({ delivery: { webhookId, request, tries } }: { delivery: WebhookDeliveryDetail }) {
  const t = useTranslations("webhooks.deliveries");
  const moment = useMoment();
  return (
    <>
      <p className="mb-2 text-xs break-all text-text-muted">webhook-id: {webhookId}</p>
      <h3 className="mb-1 font-semibold">{t("request")}</h3>
      <pre className="mb-4 max-h-64 overflow-auto rounded-control bg-surface-sunken p-2 text-xs whitespace-pre-wrap">
        {pretty(request)}
      </pre>
      <h3 className="mb-1 font-semibold">{t("tries")}</h3>
      <ol className="flex flex-col gap-1.5">
        {tries.map(({ count, at, durationMs, httpStatus, error, response }) => (
          <li key={count} className="border-l-2 border-border pl-2.5">
            <span className="block tabular-nums">
              {t("tryLine", {
                count: String(count),
                at: moment(at),
                ms: String(durationMs),
                answer: httpStatus === null ? (error ?? "") : String(httpStatus),
              })}
            </span>
            {response === "" ? null : (
              <span className="block text-xs break-all text-text-muted">{response}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
