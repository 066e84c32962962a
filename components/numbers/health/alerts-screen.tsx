"use client";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Dot } from "#components/ui/dot.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { healthAlertsQuery } from "#lib/client/queries/health.ts";
import type { StandingAlert } from "#lib/contract/health.ts";
import { HealthHeader } from "./health-header.tsx";
import { subjectOf } from "./subject-of.ts";
import { useAlertWords } from "./use-alert-words.ts";
import { useMomentWords } from "./when.tsx";

/** Everything that is wrong with numbers and accounts now. */
export function AlertsScreen() {
  const t = useTranslations("health");
  const query = useQuery(healthAlertsQuery());
  return (
    <>
      <HealthHeader back="/numbers" title={t("overview.title")} />
      {query.data === undefined ? (
        query.error === null ? null : (
          <NotLoaded title={t("notLoaded")} error={query.error} onRetry={() => void query.refetch()} />
        )
      ) : query.data.length === 0 ? (
        <EmptyState icon={CircleCheck} title={t("overview.well")}>
          {t("overview.wellBody")}
        </EmptyState>
      ) : (
        <ul className="column-scroll min-h-0 flex-1">
          {query.data.map((alert) => (
            <Line key={`${subjectOf(alert).href} ${alert.kind}`} alert={alert} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ alert }: { alert: StandingAlert }) {
  const t = useTranslations("health");
  const words = useAlertWords();
  const moment = useMomentWords();
  const { href, name } = subjectOf(alert);
  const isDown = alert.severity === "down";
  return (
    <li className="flex items-start gap-3 border-b border-border px-5 py-2.5 max-md:px-4">
      <Dot tone={isDown ? "bad" : "warn"} className="mt-2" />
      <div className="min-w-0 flex-1">
        <SoftLink href={href} className="inline-flex min-h-6 items-center font-semibold hover:underline">
          {name}
        </SoftLink>
        <p>
          <span className={isDown ? "text-danger-text" : "text-inbound-text"}>{words(alert).title}</span>{" "}
          <span className="text-text-muted">{words(alert).body}</span>
        </p>
      </div>
      <span className="text-xs whitespace-nowrap text-text-muted">
        {t("since", { time: moment(alert.since) })}
      </span>
    </li>
  );
}
