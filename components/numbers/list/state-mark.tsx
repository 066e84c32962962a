"use client";
import { useTranslations } from "use-intl";
import { Dot, type DotTone } from "#components/ui/dot.tsx";
import { useAlertWords } from "../health/use-alert-words.ts";
import type { NumberOverview, NumberState } from "#lib/contract/number-overview.ts";

export const stateTones: Record<NumberState, DotTone> = {
  healthy: "ok",
  quiet: "ok",
  untested: "warn",
  slow: "warn",
  down: "bad",
  paused: "off",
  retired: "off",
};

const inks: Record<DotTone, string> = {
  ok: "text-text",
  unread: "text-text",
  warn: "text-inbound-text",
  bad: "text-danger-text",
  off: "text-text-muted",
};

/** How a number fares, as a dot and words; with what waits to go out. */
export function StateMark({ number: { state, alerts, queue } }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const say = useAlertWords();
  const tone = stateTones[state];
  const [worst] = alerts;
  const words =
    worst !== undefined && (state === "down" || state === "slow") ? say(worst).title : t(`state.${state}`);
  return (
    <span className={`flex items-start gap-1.5 ${inks[tone]}`}>
      <Dot tone={tone} className="mt-[5px]" />
      <span className="min-w-0">
        <span className="block">{words}</span>
        {queue.count > 0 && state !== "healthy" ? (
          <span className="block text-xs text-text-muted">{t("waiting", { count: queue.count })}</span>
        ) : null}
      </span>
    </span>
  );
}
