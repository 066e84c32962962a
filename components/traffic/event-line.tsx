"use client";
import { CircleCheck, Pause, Play, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import type { TrafficEvent } from "#lib/contract/live-traffic.ts";

const looks = {
  "sending.paused": { words: "sendingPaused", Glyph: Pause, ink: "text-danger-text" },
  "sending.resumed": { words: "sendingResumed", Glyph: Play, ink: "" },
  "number.paused": { words: "numberPaused", Glyph: Pause, ink: "text-inbound-text" },
  "number.resumed": { words: "numberResumed", Glyph: Play, ink: "" },
  "number.draining": { words: "numberDraining", Glyph: Pause, ink: "text-inbound-text" },
  "number.bulk-held": { words: "bulkHeld", Glyph: Pause, ink: "text-inbound-text" },
  "number.bulk-released": { words: "bulkReleased", Glyph: Play, ink: "" },
  "alert.raised": { words: "alertRaised", Glyph: TriangleAlert, ink: "text-danger-text" },
  "alert.ended": { words: "alertEnded", Glyph: CircleCheck, ink: "" },
} as const;

/** What was steered, or went wrong, when, and by whom. */
export function EventLine({ event }: { event: TrafficEvent }) {
  const t = useTranslations("traffic.event");
  const format = useFormatter();
  const { words, Glyph, ink } = looks[event.type];
  const alert = event.alert === null ? "" : t(`alert.${event.alert.kind}`);
  return (
    <li className="grid grid-cols-[52px_16px_minmax(0,1fr)] gap-1.5 px-4 py-1.5 text-xs tabular-nums">
      <time dateTime={event.at} className="text-text-muted">
        {format.dateTime(new Date(event.at), { timeStyle: "medium" })}
      </time>
      <Glyph className={`mt-px size-3.5 ${ink}`} strokeWidth={1.8} aria-hidden="true" />
      <span>
        {t(words, { about: event.about ?? "", alert })}
        {event.by === null ? null : <span className="text-text-muted"> {t("by", { name: event.by })}</span>}
      </span>
    </li>
  );
}
