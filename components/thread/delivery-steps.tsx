import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { deliveryQuery } from "#lib/client/queries/delivery.ts";
import type { ShownMessage } from "#lib/client/shown-message.ts";
import type { MessageDelivery } from "#lib/contract/delivery.ts";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { useClock } from "./use-times.ts";

type Step = { key: string; at: string; what: string; account: string; code: string | null };

/** Each call to a provider and each report on one text, in the order in which they happened. */
export function DeliverySteps({ message }: { message: ShownMessage }) {
  const t = useTranslations("thread.steps");
  const { data, isError } = useQuery(deliveryQuery(message.id, message.revision));
  const steps = useSteps(data);
  const { full } = useClock();
  if (isError) return <p className="mt-3 text-text-muted">{t("failed")}</p>;
  if (!data) return <Skeleton className="mt-3 h-10 w-full" />;
  if (steps.length === 0) return <p className="mt-3 text-text-muted">{t("none")}</p>;
  return (
    <section className="mt-4">
      <h3 className="mb-1.5 font-semibold">{t("title")}</h3>
      <ol className="flex flex-col gap-1.5">
        {steps.map(({ key, at, what, account, code }) => (
          <li key={key} className="border-l-2 border-border pl-2.5">
            <span className="block">{what}</span>
            <span className="block text-xs text-text-muted tabular-nums">
              {full(at)} · {account}
              {code === null ? null : ` · ${code}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useSteps(data: MessageDelivery | undefined): Step[] {
  const t = useTranslations("thread.steps");
  const words = useTranslations("delivery.reason");
  if (!data) return [];
  const why = (said: string, reason: DeliveryReason | null) =>
    reason === null ? said : t("because", { said, reason: words(`${reason}.what`) });
  const attempts = data.attempts.map(({ count, account, startedAt, outcome, reason, code }) => ({
    key: `attempt-${count}`,
    at: startedAt,
    what: why(t(`attempt.${outcome ?? "running"}`, { count }), reason),
    account: account.name,
    code,
  }));
  const reports = data.reports.map(({ account, status, reason, code, receivedAt }, index) => ({
    key: `report-${index}`,
    at: receivedAt,
    what: why(t(`report.${status as "sent"}`), reason),
    account: account.name,
    code,
  }));
  return [...attempts, ...reports].sort((a, b) => a.at.localeCompare(b.at));
}
