"use client";
import { useFormatter, useTranslations } from "use-intl";
import { Dot, type DotTone } from "#components/ui/dot.tsx";
import { useConnection, type Connection } from "#lib/client/connection.ts";

/** Live, Reconnecting or Offline, in a word. */
export function ConnectionSign() {
  const t = useTranslations("shell.connection");
  const format = useFormatter();
  const { status, lastHeardAt } = useConnection();
  const since = new Date(lastHeardAt ?? 0);
  const time = lastHeardAt === null ? "" : format.dateTime(since, { hour: "2-digit", minute: "2-digit" });
  return (
    <span role="status" className="flex items-center gap-2">
      <Dot tone={tones[status]} />
      {t(status, { time })}
    </span>
  );
}

const tones: Record<Connection["status"], DotTone> = {
  connecting: "off",
  live: "ok",
  reconnecting: "warn",
  offline: "off",
};
