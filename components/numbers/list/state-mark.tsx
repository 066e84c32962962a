"use client";
import { useTranslations } from "use-intl";
import { Dot, type DotTone } from "#components/ui/dot.tsx";
import type { NumberOverview, NumberState } from "#lib/contract/number-overview.ts";

export const stateTones: Record<NumberState, DotTone> = {
  healthy: "ok",
  quiet: "ok",
  untested: "warn",
  "low-delivery": "bad",
  failing: "warn",
  resting: "bad",
  "no-account": "bad",
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
export function StateMark({ number }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const delivery = useTranslations("delivery.reason");
  const { state, day, account, waiting } = number;
  const tone = stateTones[state];
  const ended = day.delivered + day.undelivered;
  const reason = account?.trouble ? delivery(`${account.trouble.reason}.what`) : "";
  const words = t(`state.${state}`, { share: ended === 0 ? 1 : day.delivered / ended, reason });
  return (
    <span className={`flex items-start gap-1.5 ${inks[tone]}`}>
      <Dot tone={tone} className="mt-[5px]" />
      <span className="min-w-0">
        <span className="block">{words}</span>
        {waiting > 0 && state !== "healthy" ? (
          <span className="block text-xs text-text-muted">{t("waiting", { count: waiting })}</span>
        ) : null}
      </span>
    </span>
  );
}
