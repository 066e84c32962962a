"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { Fact, Facts } from "#components/ui/facts.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { broadcastEstimateQuery } from "#lib/client/queries/broadcasts.ts";
import type { BroadcastEstimate } from "#lib/contract/broadcast.ts";
import { useReasonWords } from "./use-reason-words.ts";
import { useWhen } from "./use-when.ts";

/** What a broadcast comes to: people, segments, time, and who gets nothing. */
export function EstimatePart({ id }: { id: string }) {
  const t = useTranslations("broadcasts.estimate");
  const { data } = useQuery(broadcastEstimateQuery(id));
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-base font-semibold">{t("title")}</h2>
      {data === undefined ? <Skeleton className="h-28 w-full" /> : <Known estimate={data} />}
    </section>
  );
}

function Known({ estimate }: { estimate: BroadcastEstimate }) {
  const t = useTranslations("broadcasts.estimate");
  const format = useFormatter();
  const when = useWhen();
  const reason = useReasonWords();
  const { people, suppressed, suppressedBy, segments, held, seconds, firstAt, lastAt } = estimate;
  const duration = useDuration(seconds);
  if (people === 0) return <p className="text-text-muted">{t("nobody")}</p>;
  return (
    <>
      <Facts className="grid-cols-[130px_minmax(0,1fr)]!">
        <Fact name={t("gets")}>
          <b className="font-semibold">{format.number(people - suppressed)}</b>
        </Fact>
        {suppressed > 0 ? <Fact name={t("nothing")}>{format.number(suppressed)}</Fact> : null}
        <Fact name={t("segments")}>{format.number(segments)}</Fact>
        <Fact name={t("duration")}>{duration}</Fact>
        {held > 0 ? <Fact name={t("held")}>{format.number(held)}</Fact> : null}
        {firstAt === null ? null : <Fact name={t("first")}>{when(firstAt)}</Fact>}
        {lastAt === null ? null : <Fact name={t("last")}>{when(lastAt)}</Fact>}
      </Facts>
      {suppressedBy.length > 0 ? (
        <ul className="mt-2 text-xs text-text-muted">
          {suppressedBy.map((one) => (
            <li key={one.reason}>{`${format.number(one.count)}: ${reason(one.reason)}`}</li>
          ))}
        </ul>
      ) : null}
      {estimate.needsApproval ? <p className="mt-2 text-inbound-text">{t("approval")}</p> : null}
    </>
  );
}

function useDuration(seconds: number | null): string {
  const t = useTranslations("broadcasts.estimate");
  const format = useFormatter();
  if (seconds === null) return t("noRate");
  if (seconds < 90) return t("seconds", { count: Math.ceil(seconds) });
  if (seconds < 5_400) return t("minutes", { count: Math.ceil(seconds / 60) });
  return t("hours", { count: format.number(seconds / 3_600, { maximumFractionDigits: 1 }) });
}
