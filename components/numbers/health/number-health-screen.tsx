"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { numberHealthQuery } from "#lib/client/queries/health.ts";
import type { NumberHealth } from "#lib/contract/health.ts";
import { AlertBanners } from "./alert-banners.tsx";
import { Card } from "./card.tsx";
import { FailuresCard } from "./failures-card.tsx";
import { FigureRow } from "./figure-row.tsx";
import { HealthHeader } from "./health-header.tsx";
import { LinkList } from "./link-list.tsx";
import { TrafficCard } from "./traffic-card.tsx";

/** How one number fares. */
export function NumberHealthScreen({ id }: { id: string }) {
  const query = useQuery(numberHealthQuery(id));
  const t = useTranslations("health");
  if (query.data !== undefined) return <Known health={query.data} />;
  if (query.error === null) return <div className="flex-1" />;
  return <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />;
}

function Known({ health }: { health: NumberHealth }) {
  const t = useTranslations("health");
  const { number, accounts } = health;
  return (
    <>
      <HealthHeader
        back="/numbers"
        title={number.addressText}
        note={number.country ?? ""}
        state={health.state}
      >
        <SoftLink href={`/numbers/${number.id}`} className={buttonClass({ look: "soft" })}>
          {t("settings")}
        </SoftLink>
      </HealthHeader>
      <div className="column-scroll min-h-0 flex-1">
        <AlertBanners alerts={health.alerts} />
        <FigureRow data={health} />
        <div className="grid grid-cols-2 items-start gap-3 p-4 max-lg:grid-cols-1">
          <TrafficCard traffic={health.traffic} />
          <FailuresCard failures={health.failures} />
          {accounts.length === 0 ? null : (
            <Card title={t("accounts")}>
              <LinkList
                lines={accounts.map(({ id, name, rank, state }) => ({
                  href: `/numbers/health/accounts/${id}`,
                  name,
                  note: rank === 0 ? "" : t("standby"),
                  state,
                }))}
              />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
