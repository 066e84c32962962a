"use client";
import { useTranslations } from "use-intl";
import { Dot, type DotTone } from "#components/ui/dot.tsx";
import type { HealthState } from "#lib/contract/health.ts";

const tones: Record<HealthState, { dot: DotTone; ink: string }> = {
  healthy: { dot: "ok", ink: "text-text" },
  slow: { dot: "warn", ink: "text-inbound-text" },
  down: { dot: "bad", ink: "text-danger-text" },
  paused: { dot: "off", ink: "text-text-muted" },
};

/** The mark of a number or account: a dot and a word. */
export function HealthMark({ state }: { state: HealthState }) {
  const t = useTranslations("health.state");
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${tones[state].ink}`}>
      <Dot tone={tones[state].dot} />
      {t(state)}
    </span>
  );
}
