"use client";
import { useTranslations } from "use-intl";
import type { WebhookTraffic } from "#lib/contract/live-traffic.ts";
import { useAgeWords } from "./use-age-words.ts";

// The first tries come within seconds: an endpoint that is this far behind answers badly or not at all.
const LATE_MS = 60_000;

/** How far an endpoint is behind. */
export function WebhookLine({ webhook, at }: { webhook: WebhookTraffic; at: string }) {
  const t = useTranslations("traffic");
  const age = useAgeWords();
  const { name, isOff, undelivered, oldestHappenedAt } = webhook;
  const lag = oldestHappenedAt === null ? 0 : Date.parse(at) - Date.parse(oldestHappenedAt);
  const lagWords = undelivered === 0 ? t("upToDate") : t("behind", { count: undelivered, age: age(lag) });
  return (
    <li className="border-b border-border px-4 py-2 text-xs text-text-muted tabular-nums">
      <p className="truncate text-sm font-semibold text-text">{name}</p>
      <p className={!isOff && lag > LATE_MS ? "font-medium text-danger-text" : ""}>
        {isOff ? t("webhookOff") : lagWords}
      </p>
    </li>
  );
}
