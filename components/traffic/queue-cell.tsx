"use client";
import { useFormatter, useTranslations } from "use-intl";
import type { NumberTraffic } from "#lib/contract/live-traffic.ts";
import { waitingOf } from "./sum-numbers.ts";
import { useAgeWords } from "./use-age-words.ts";

// A person's text that is due goes within a second or two; what waits longer is not draining.
const LONG_MS = 30_000;

/** How much waits at a number, since when, of which lane, and whether a pause holds it. */
export function QueueCell({ traffic, at, most }: { traffic: NumberTraffic; at: string; most: number }) {
  const t = useTranslations("traffic.queue");
  const format = useFormatter();
  const age = useAgeWords();
  const { count, oldestDueAt } = waitingOf(traffic);
  const waits = oldestDueAt === null ? 0 : Date.parse(at) - Date.parse(oldestDueAt);
  const { held, people, bulk } = traffic.queue;
  const oldestPerson = people.oldestDueAt === null ? 0 : Date.parse(at) - Date.parse(people.oldestDueAt);
  const isSlow = !held && oldestPerson > LONG_MS;
  return (
    <>
      <p className="flex items-baseline justify-between gap-2 text-xs tabular-nums">
        <b className="text-sm font-semibold">{format.number(count)}</b>
        <span className={isSlow ? "font-semibold text-danger-text" : "text-text-muted"}>
          {held ? `${t("held")}, ` : ""}
          {oldestDueAt === null ? t("empty") : t("oldest", { age: age(waits) })}
        </span>
      </p>
      <Bar people={people.count} bulk={bulk.count} most={most} held={held} />
      {count === 0 ? null : (
        <p className="text-2xs text-text-muted tabular-nums">
          {t("lanes", { people: people.count, bulk: bulk.count })}
        </p>
      )}
    </>
  );
}

type Shares = { people: number; bulk: number; most: number; held: boolean };

// People's texts go first, so they stand first; its length is of the longest queue there is.
function Bar({ people, bulk, most, held }: Shares) {
  const ink = held ? "var(--chart-neutral)" : "var(--chart-out)";
  return (
    <span aria-hidden="true" className="my-1 flex h-2 overflow-hidden rounded-[3px] bg-surface-pressed">
      <i style={{ width: `${(people / most) * 100}%`, background: ink }} />
      <i style={{ width: `${(bulk / most) * 100}%`, background: ink }} className="opacity-50" />
    </span>
  );
}
