"use client";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";
import { api } from "#lib/client/api.ts";
import { keys } from "#lib/client/keys.ts";
import type { AccountHealth } from "#lib/contract/health.ts";
import { dayIn, instantIn } from "#lib/i18n/times.ts";
import { Card } from "./card.tsx";
import { useMomentWords } from "./when.tsx";

/** Whether the credentials worked when last asked about, and when they end. */
export function CredentialsCard({ health }: { health: AccountHealth }) {
  const t = useTranslations("health.credentials");
  const client = useQueryClient();
  const moment = useMomentWords();
  const zone = useTimeZone() ?? "UTC";
  const { id } = health.account;
  const { checkedAt, outcome, reason, expireAt } = health.credentials;
  const [day, setDay] = useState(expireAt === null ? "" : dayIn(new Date(expireAt), zone));
  const [checking, saving] = [useSaving(), useSaving()];
  const reload = () => client.invalidateQueries({ queryKey: keys.health });
  const check = () =>
    checking.save(() => api("POST", `/provider-accounts/${id}/checks`, { body: {} }).then(reload));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const credentialsExpireAt = day === "" ? null : instantIn(day, "00:00", zone).toISOString();
    void saving.save(() =>
      api("PATCH", `/provider-accounts/${id}`, { body: { credentialsExpireAt } }).then(reload),
    );
  };
  return (
    <Card title={t("title")}>
      <p className={outcome === "invalid" ? "text-danger-text" : "text-text-muted"}>
        {checkedAt === null || outcome === null
          ? t("unchecked")
          : t("checked", { outcome, time: moment(checkedAt) })}
        {reason === null ? null : ` ${reason}`}
      </p>
      <Button
        look="out"
        className="mt-2"
        busy={checking.busy ? t("checking") : undefined}
        onClick={() => void check()}
      >
        {t("check")}
      </Button>
      <ProblemLine>{checking.problem}</ProblemLine>
      <form onSubmit={save} className="mt-4">
        <label className="block font-medium" htmlFor="credentials-end">
          {t("expire")}
        </label>
        <span className="mt-1 flex gap-2">
          <Input
            id="credentials-end"
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
            aria-describedby="credentials-end-help"
            className="w-44"
          />
          <Button type="submit" look="out" busy={saving.busy ? t("saving") : undefined}>
            {t("save")}
          </Button>
        </span>
        <p id="credentials-end-help" className="mt-1 text-xs text-text-muted">
          {t("expireHelp")}
        </p>
        <ProblemLine>{saving.problem ?? saving.fields.credentialsExpireAt ?? null}</ProblemLine>
      </form>
    </Card>
  );
}
