"use client";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useWaitWords } from "#components/inbox/list/row-time.tsx";
import type { Workload } from "#lib/contract/workload.ts";
import { useBoard } from "./board-context.ts";
import { isAvailable } from "./is-available.ts";

/** What is open, what waits, and how long, over the teams shown. */
export function Figures({ data, team }: { data: Workload; team: string | null }) {
  const t = useTranslations("workload.figure");
  const format = useFormatter();
  const wait = useWaitWords();
  const { now } = useBoard();
  const teams = data.teams.filter(({ id }) => team === null || id === team);
  const sum = (of: "open" | "waiting" | "unassigned") => teams.reduce((total, one) => total + one[of], 0);
  const [open, waiting] = [sum("open"), sum("waiting")];
  const oldest = teams.flatMap(({ oldestWaitingSince }) => oldestWaitingSince ?? []).sort()[0];
  const staff = data.members.filter(({ active }) => active);
  return (
    // On a phone it scrolls sideways, for the keyboard too.
    <section
      aria-label={t("label")}
      tabIndex={0}
      className="inset-focus shrink-0 overflow-x-auto border-b border-border [scrollbar-width:none]"
    >
      <dl className="flex">
        <Figure term={t("open")} note={t("openNote", { count: staff.length })}>
          {format.number(open)}
        </Figure>
        <Figure
          term={t("waiting")}
          tone={waiting > 0 ? "text-inbound-text" : ""}
          note={t("waitingNote", { share: open === 0 ? 0 : waiting / open })}
        >
          {format.number(waiting)}
        </Figure>
        <Figure term={t("unassigned")} note={t("unassignedNote")}>
          {format.number(sum("unassigned"))}
        </Figure>
        <Figure
          term={t("longest")}
          note={oldest === undefined ? t("nobodyWaits") : longestOf(data, t("nobody"))}
        >
          {oldest === undefined ? "–" : wait(now.getTime() - Date.parse(oldest))}
        </Figure>
        <Figure term={t("available")} note={t("availableNote", { count: staff.length })}>
          {format.number(staff.filter(isAvailable).length)}
        </Figure>
      </dl>
    </section>
  );
}

type Props = { term: string; note: string; tone?: string; children: ReactNode };

function Figure({ term, note, tone = "", children }: Props) {
  return (
    <div className="min-w-[132px] border-r border-border px-5 pt-2.5 pb-2 last:border-r-0 max-xl:flex-1 max-xl:px-3">
      <dt className="text-xs whitespace-nowrap text-text-muted">{term}</dt>
      <dd className={`text-2xl font-semibold tracking-[-.01em] tabular-nums ${tone}`}>{children}</dd>
      <dd className="max-w-44 truncate text-xs text-text-faint tabular-nums">{note}</dd>
    </div>
  );
}

/** Who has waited longest, and whose they are: "T. Hargreaves, Dele". */
function longestOf(data: Workload, nobody: string): string {
  const owned = data.members.map((lane) => ({ token: lane.conversations[0], owner: lane.name }));
  const all = [...owned, { token: data.unassigned[0], owner: nobody }];
  const longest = all
    .filter(({ token }) => token?.waitingSince)
    .toSorted((a, b) => (a.token?.waitingSince ?? "").localeCompare(b.token?.waitingSince ?? ""))[0];
  return longest?.token === undefined ? "" : `${longest.token.name}, ${longest.owner}`;
}
