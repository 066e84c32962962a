"use client";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { LiveTraffic } from "#lib/contract/live-traffic.ts";
import { sumFlows, sumMinutes, waitingOf } from "./sum-numbers.ts";
import { useAgeWords } from "./use-age-words.ts";
import { useRateWords } from "./use-rate-words.ts";

/** All numbers together, at a glance. */
export function Figures({ data: { at, numbers, accounts, membersOnline } }: { data: LiveTraffic }) {
  const t = useTranslations("traffic.figure");
  const format = useFormatter();
  const rate = useRateWords();
  const note = useQueueNote();
  const [into, out] = [sumFlows(numbers, "in"), sumFlows(numbers, "out")];
  const queued = numbers.reduce((sum, number) => sum + waitingOf(number).count, 0);
  const failed = accounts.reduce((sum, { refused, unknown }) => sum + refused + unknown, 0);
  const calls = failed + accounts.reduce((sum, { accepted }) => sum + accepted, 0);
  return (
    // On a phone it scrolls sideways, for the keyboard too.
    <section
      aria-label={t("label")}
      tabIndex={0}
      className="inset-focus shrink-0 overflow-x-auto border-b border-border [scrollbar-width:none]"
    >
      <dl className="flex">
        <Figure term={t("in")} note={t("hour", { count: sumMinutes(into) })}>
          {rate(into.perSecond)}
        </Figure>
        <Figure term={t("out")} note={t("hour", { count: sumMinutes(out) })}>
          {rate(out.perSecond)}
        </Figure>
        <Figure term={t("queue")} note={note(numbers, at)}>
          {format.number(queued)}
        </Figure>
        <Figure
          term={t("calls")}
          tone={failed > 0 ? "text-danger-text" : ""}
          note={t("callsNote", { count: calls })}
        >
          {format.number(failed)}
        </Figure>
        <Figure term={t("online")} note={t("onlineNote", { count: membersOnline })}>
          {format.number(membersOnline)}
        </Figure>
      </dl>
    </section>
  );
}

function useQueueNote(): (numbers: LiveTraffic["numbers"], at: string) => string {
  const t = useTranslations("traffic.figure");
  const age = useAgeWords();
  return (numbers, at) => {
    const held = numbers.filter(({ queue }) => queue.held);
    const count = held.reduce((sum, number) => sum + waitingOf(number).count, 0);
    if (count > 0) return t("queueHeld", { count });
    const oldest = numbers.flatMap((number) => waitingOf(number).oldestDueAt ?? []).toSorted()[0];
    if (oldest === undefined) return t("queueEmpty");
    return t("queueOldest", { age: age(Date.parse(at) - Date.parse(oldest)) });
  };
}

type Props = { term: string; note: string; tone?: string; children: ReactNode };

function Figure({ term, note, tone = "", children }: Props) {
  return (
    <div className="min-w-[148px] flex-1 border-r border-border px-5 pt-2.5 pb-2 last:border-r-0 max-xl:px-3.5">
      <dt className="text-xs whitespace-nowrap text-text-muted">{term}</dt>
      <dd className={`text-2xl font-semibold tracking-[-.01em] tabular-nums ${tone}`}>{children}</dd>
      <dd className="truncate text-xs text-text-muted tabular-nums">{note}</dd>
    </div>
  );
}
