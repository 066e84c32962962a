"use client";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useWaitWords } from "#components/inbox/list/row-time.tsx";
import type { NumberHealth, Outcomes } from "#lib/contract/health.ts";
import { When } from "./when.tsx";

type Data = Pick<NumberHealth, "lastInboundAt" | "lastReportAt" | "day" | "week" | "queue">;

/** The figures that both a number and an account have; `children` are more of them. */
export function FigureRow({ data, children }: { data: Data; children?: ReactNode }) {
  const t = useTranslations("health.figure");
  const format = useFormatter();
  const wait = useWaitWords();
  const { day, queue } = data;
  const { oldestDueAt } = queue;
  return (
    // On a phone it scrolls sideways, for the keyboard too.
    <section
      aria-label={t("label")}
      tabIndex={0}
      className="inset-focus shrink-0 overflow-x-auto border-b border-border [scrollbar-width:none]"
    >
      <dl className="flex">
        <MomentFigure term={t("lastIn")} at={data.lastInboundAt} />
        <MomentFigure term={t("lastReport")} at={data.lastReportAt} />
        <Rate term={t("day")} outcomes={day} />
        <Rate term={t("week")} outcomes={data.week} />
        <Figure term={t("waiting")} note={t("waitingNote", { unknown: day.unknown })}>
          {format.number(day.waiting + day.unknown)}
        </Figure>
        <Figure
          term={t("queue")}
          note={
            oldestDueAt === null
              ? t("empty")
              : t("oldest", { wait: wait(Date.now() - Date.parse(oldestDueAt)) })
          }
        >
          {format.number(queue.count)}
        </Figure>
        {children}
      </dl>
    </section>
  );
}

/** A figure that is a moment. */
export function MomentFigure({ term, at }: { term: string; at: string | null }) {
  const t = useTranslations("health");
  const format = useFormatter();
  const note = at === null ? "" : format.dateTime(new Date(at), { dateStyle: "medium" });
  return (
    <Figure term={term} note={note}>
      {at === null ? <span className="text-text-faint">{t("never")}</span> : <When at={at} />}
    </Figure>
  );
}

function Rate({ term, outcomes: { delivered, failed, rate } }: { term: string; outcomes: Outcomes }) {
  const t = useTranslations("health.figure");
  const format = useFormatter();
  const ended = delivered + failed;
  const isLow = rate !== null && rate < lowRate && ended >= enough;
  return (
    <Figure
      term={term}
      tone={isLow ? "text-danger-text" : ""}
      note={rate === null ? t("noneEnded") : t("ofEnded", { delivered, ended })}
    >
      {rate === null ? "–" : format.number(rate, { style: "percent", maximumFractionDigits: 1 })}
    </Figure>
  );
}

// As the alert has it: fewer texts say nothing of a rate.
const lowRate = 0.9;
const enough = 30;

type Props = { term: string; note: string; tone?: string; children: ReactNode };

function Figure({ term, note, tone = "", children }: Props) {
  return (
    <div className="min-w-[132px] flex-1 border-r border-border px-5 pt-2.5 pb-2 last:border-r-0 max-xl:px-3">
      <dt className="text-xs whitespace-nowrap text-text-muted">{term}</dt>
      <dd className={`text-2xl font-semibold tracking-[-.01em] whitespace-nowrap tabular-nums ${tone}`}>
        {children}
      </dd>
      <dd className="min-h-4 text-xs whitespace-nowrap text-text-faint tabular-nums">{note}</dd>
    </div>
  );
}
