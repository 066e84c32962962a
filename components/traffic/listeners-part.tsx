"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { alertListenersQuery } from "#lib/client/queries/health.ts";
import { ListenersDialog } from "./listeners-dialog.tsx";

/** Who is told at once when something goes wrong, and the way to change that. */
export function ListenersPart() {
  const t = useTranslations("traffic.listeners");
  const format = useFormatter();
  const { data } = useQuery(alertListenersQuery());
  const [changing, setChanging] = useState(false);
  if (data === undefined) return null;
  const names = data.filter(({ hears }) => hears).map(({ name }) => name);
  return (
    <div className="flex items-baseline justify-between gap-2 border-b border-border px-4 py-2 text-xs text-text-muted">
      <p>{names.length === 0 ? t("nobody") : t("told", { names: format.list(names) })}</p>
      <LinkButton onClick={() => setChanging(true)}>{t("change")}</LinkButton>
      {changing ? <ListenersDialog listeners={data} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}
