import { useFormatter } from "use-intl";

/** When a stretch of texts began: day and time, in the organisation's zone. */
export function TimeLine({ at }: { at: string }) {
  const format = useFormatter();
  const text = format.dateTime(new Date(at), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <p className="py-1 text-center text-2xs text-text-faint tabular-nums">
      <time dateTime={at}>{text}</time>
    </p>
  );
}
