"use client";
import { useTranslations } from "use-intl";
import { Dot } from "#components/ui/dot.tsx";
import type { AccountConnection } from "#lib/contract/provider-account.ts";
import { Card } from "./card.tsx";
import { useMomentWords } from "./when.tsx";

const tones = { connected: "ok", connecting: "warn", waiting: "bad", released: "bad" } as const;

/** How the lasting connection to the provider fares, and why it was down the last time. */
export function ConnectionCard({ connection }: { connection: AccountConnection }) {
  const t = useTranslations("health.connection");
  const moment = useMomentWords();
  const { state, since, error, errorAt } = connection;
  return (
    <Card title={t("title")}>
      <p className="flex items-baseline gap-2">
        <Dot tone={tones[state]} />
        <span>{t(`state.${state}`, { time: moment(since) })}</span>
      </p>
      {error === null ? null : (
        <p className="mt-1 wrap-anywhere text-text-muted">
          {errorAt === null ? t("error", { error }) : t("errorAt", { error, time: moment(errorAt) })}
        </p>
      )}
    </Card>
  );
}
