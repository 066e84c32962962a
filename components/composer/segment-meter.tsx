import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { SegmentCount } from "#lib/contract/segments.ts";

const mostBars = 8;
const spokenAfterMs = 1_000;

/** What the text will cost: a box per segment, filled by length; ember when it is not GSM-7. Nothing while empty. */
export function SegmentMeter({ count, id }: { count: SegmentCount; id: string }) {
  const t = useTranslations("composer.meter");
  const { encoding, segments, units, perSegment } = count;
  const room = segments * perSegment;
  return (
    <span
      id={id}
      className="flex min-w-0 items-center gap-2 text-xs max-md:gap-1.5 whitespace-nowrap text-text-muted tabular-nums"
    >
      {segments === 0 ? null : (
        <>
          <Bars count={count} />
          <span>
            {t.rich("segments", {
              count: segments,
              b: (inner) => <b className="font-semibold text-text">{inner}</b>,
            })}
          </span>
          <span className="truncate text-text-faint">
            {t("of", { used: units, room })}
            <span className="max-md:hidden">{t("encoding", { encoding })}</span>
          </span>
        </>
      )}
      <SpokenMeter count={count} />
    </span>
  );
}

function Bars({ count: { segments, units, perSegment, encoding } }: { count: SegmentCount }) {
  const shown = Math.min(segments, mostBars);
  const fillOfLast = Math.min(100, Math.max(6, ((units - (segments - 1) * perSegment) / perSegment) * 100));
  return (
    <span className="flex gap-0.5" aria-hidden="true">
      {Array.from({ length: shown }, (_, index) => (
        <i
          key={index}
          className="relative h-1.5 w-4 overflow-hidden rounded-[2px] border border-border-strong"
        >
          <i
            className={classNames(
              "absolute inset-y-0 left-0",
              encoding === "UCS-2" ? "bg-inbound" : "bg-accent",
            )}
            style={{ width: index < segments - 1 ? "100%" : `${fillOfLast}%` }}
          />
        </i>
      ))}
    </span>
  );
}

/** Said only when the number of segments changes, once the writer pauses. */
function SpokenMeter({ count: { segments, encoding } }: { count: SegmentCount }) {
  const t = useTranslations("composer.meter");
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(
      () => setSpoken(segments === 0 ? "" : t("spoken", { count: segments, encoding })),
      spokenAfterMs,
    );
    return () => clearTimeout(timer);
  }, [segments, encoding, t]);
  return (
    <span className="sr-only" aria-live="polite">
      {spoken}
    </span>
  );
}
