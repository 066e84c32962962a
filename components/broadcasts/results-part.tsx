"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "use-intl";
import { Fact, Facts } from "#components/ui/facts.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { broadcastResultsQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast, BroadcastResults, RecipientState } from "#lib/contract/broadcast.ts";
import { useReasonWords } from "./use-reason-words.ts";
import { useWhen } from "./use-when.ts";

const SOON_MS = 60_000;

const states: { state: RecipientState; colour: string }[] = [
  { state: "delivered", colour: "var(--chart-out)" },
  { state: "sent", colour: "color-mix(in oklab, var(--chart-out) 45%, var(--surface-raised))" },
  { state: "failed", colour: "var(--danger)" },
  { state: "suppressed", colour: "var(--border-strong)" },
  { state: "stopped", colour: "var(--text-faint)" },
  { state: "waiting", colour: "var(--surface-sunken)" },
];

/** Where the people of a broadcast stand: in one bar and in figures that add up, with replies, opt-outs and why not. */
export function ResultsPart({ broadcast: { id, status } }: { broadcast: Broadcast }) {
  const t = useTranslations("broadcasts.results");
  const { data } = useQuery(broadcastResultsQuery(id, status));
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-base font-semibold">{t("title")}</h2>
      {data === undefined ? <Skeleton className="h-32 w-full" /> : <Known results={data} />}
    </section>
  );
}

function Known({ results }: { results: BroadcastResults }) {
  const t = useTranslations("broadcasts.results");
  const format = useFormatter();
  const when = useWhen();
  const { people, waiting, nextAt, replies, optOuts, segments } = results;
  const done = t("of", { done: format.number(people - waiting), people: format.number(people) });
  const isHeld = nextAt !== null && Date.parse(nextAt) > Date.now() + SOON_MS;
  const gone = results.delivered + results.sent;
  const share = (count: number) =>
    gone === 0 ? "" : ` (${format.number(count / gone, { style: "percent", maximumFractionDigits: 1 })})`;
  return (
    <>
      <p className="mb-1.5 text-text-muted tabular-nums" role="status">
        {done}
        {isHeld ? ` · ${t("next", { at: when(nextAt) })}` : null}
      </p>
      <div
        role="img"
        aria-label={done}
        className="mb-3 flex h-2.5 overflow-hidden rounded-full border border-border bg-surface-sunken"
      >
        {states.map(({ state, colour }) =>
          results[state] === 0 ? null : (
            <i
              key={state}
              className="h-full"
              style={{ width: `${(results[state] / Math.max(1, people)) * 100}%`, background: colour }}
            />
          ),
        )}
      </div>
      <dl className="mb-3 grid grid-cols-3 gap-x-4 gap-y-3 max-md:grid-cols-2">
        {states.map(({ state, colour }) => (
          <div key={state}>
            <dt className="flex items-center gap-1.5 text-xs text-text-muted">
              <i
                className="size-2 rounded-full border border-border"
                style={{ background: colour }}
                aria-hidden="true"
              />
              {t(`state.${state}`)}
            </dt>
            <dd className="text-lg font-semibold tabular-nums">{format.number(results[state])}</dd>
          </div>
        ))}
      </dl>
      <Facts className="grid-cols-[110px_minmax(0,1fr)]!">
        <Fact name={t("replies")}>{`${format.number(replies)}${share(replies)}`}</Fact>
        <Fact name={t("optOuts")}>{`${format.number(optOuts)}${share(optOuts)}`}</Fact>
        <Fact name={t("segments")}>{format.number(segments)}</Fact>
      </Facts>
      <p className="mt-1 text-xs text-text-faint">{t("heard")}</p>
      <Reasons title={t("whySuppressed")} counts={results.suppressedBy} />
      <Reasons title={t("whyFailed")} counts={results.failedBy} />
    </>
  );
}

function Reasons({ title, counts }: { title: string; counts: BroadcastResults["failedBy"] }) {
  const format = useFormatter();
  const reason = useReasonWords();
  if (counts.length === 0) return null;
  return (
    <div className="mt-3">
      <h3 className="text-xs font-medium text-text-muted">{title}</h3>
      <ul className="tabular-nums">
        {counts.map((one) => (
          <li key={one.reason}>{`${format.number(one.count)}: ${reason(one.reason)}`}</li>
        ))}
      </ul>
    </div>
  );
}
