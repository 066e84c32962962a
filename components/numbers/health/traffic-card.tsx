"use client";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Traffic } from "#lib/contract/health.ts";
import { Card } from "./card.tsx";
import { TrafficChart } from "./traffic-chart.tsx";
import { TrafficTable } from "./traffic-table.tsx";

/** Texts in and out of the last 24 hours, half hour by half hour, as a chart or as a table. */
export function TrafficCard({ traffic }: { traffic: Traffic }) {
  const t = useTranslations("health.traffic");
  const [asTable, setAsTable] = useState(false);
  const isQuiet = [...traffic.in, ...traffic.out].every((count) => count === 0);
  return (
    <Card
      title={t("title")}
      note={t("note")}
      action={
        isQuiet ? null : (
          <LinkButton onClick={() => setAsTable(!asTable)}>{t(asTable ? "asChart" : "asTable")}</LinkButton>
        )
      }
    >
      {isQuiet ? <p className="text-text-muted">{t("none")}</p> : null}
      {!isQuiet && asTable ? <TrafficTable traffic={traffic} /> : null}
      {!isQuiet && !asTable ? <TrafficChart traffic={traffic} /> : null}
    </Card>
  );
}
