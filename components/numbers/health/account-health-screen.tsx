"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { accountHealthQuery } from "#lib/client/queries/health.ts";
import type { AccountHealth } from "#lib/contract/health.ts";
import { AlertBanners } from "./alert-banners.tsx";
import { CallsCard } from "./calls-card.tsx";
import { Card } from "./card.tsx";
import { ConnectionCard } from "./connection-card.tsx";
import { CredentialsCard } from "./credentials-card.tsx";
import { FailuresCard } from "./failures-card.tsx";
import { FigureRow, MomentFigure } from "./figure-row.tsx";
import { HealthHeader } from "./health-header.tsx";
import { LinkList } from "./link-list.tsx";
import { RefusedCallsCard } from "./refused-calls-card.tsx";

/** How one provider account fares. */
export function AccountHealthScreen({ id }: { id: string }) {
  const query = useQuery(accountHealthQuery(id));
  const t = useTranslations("health");
  if (query.data !== undefined) return <Known health={query.data} />;
  if (query.error === null) return <div className="flex-1" />;
  return <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />;
}

function Known({ health }: { health: AccountHealth }) {
  const t = useTranslations("health");
  const { account, numbers } = health;
  return (
    <>
      <HealthHeader back="/numbers/health" title={account.name} state={health.state} />
      <div className="column-scroll min-h-0 flex-1">
        <AlertBanners alerts={health.alerts} />
        <FigureRow data={health}>
          <MomentFigure term={t("figure.lastRefused")} at={health.lastRefusedAt} />
        </FigureRow>
        <div className="grid grid-cols-2 items-start gap-3 p-4 max-lg:grid-cols-1">
          {health.connection === null ? null : (
            <div className="col-span-full">
              <ConnectionCard connection={health.connection} />
            </div>
          )}
          <CallsCard calls={health.calls} />
          <FailuresCard failures={health.failures} />
          <CredentialsCard key={health.credentials.expireAt} health={health} />
          <Card title={t("carries")}>
            {numbers.length === 0 ? <p className="text-text-muted">{t("noNumbers")}</p> : null}
            <LinkList
              lines={numbers.map(({ number, rank, state }) => ({
                href: `/numbers/health/${number.id}`,
                name: number.addressText,
                note: [number.country ?? "", rank === 0 ? "" : t("standby")].filter(Boolean).join(", "),
                state,
              }))}
            />
          </Card>
          <div className="col-span-full">
            <RefusedCallsCard accountId={account.id} />
          </div>
        </div>
      </div>
    </>
  );
}
