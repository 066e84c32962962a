"use client";
import { Download, MonitorPlay } from "lucide-react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { useSaving } from "#components/settings/parts/use-saving.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Tag } from "#components/ui/tag.tsx";
import { useDirectoryChange } from "#lib/client/mutations/use-directory-change.ts";
import type { Poll } from "#lib/contract/poll.ts";
import { DrawsPart } from "./draws-part.tsx";
import { TallyBars } from "./tally-bars.tsx";

/** One vote: its question, how it stands, its file, whether everyone may see it on a wall, who won. */
export function PollCard({ poll }: { poll: Poll }) {
  const t = useTranslations("votes");
  const saving = useSaving();
  const change = useDirectoryChange("automations");
  const put = (on: boolean) => void saving.save(() => change("PUT", `/polls/${poll.id}/wall`, { on }));
  return (
    <article aria-label={poll.question} className="rounded-card border border-border p-4">
      <header className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 text-lg font-semibold text-pretty">{poll.question}</h3>
        <Tag>{t(`state.${poll.state}`)}</Tag>
        <span className="tabular-nums">{t("count", { count: poll.votes })}</span>
      </header>
      <TallyBars tally={poll.tally} votes={poll.votes} />
      <p className="mt-3 text-text-muted">{t(`rule.${poll.rule}`)}</p>
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        <a href={`/api/v1/polls/${poll.id}/votes.csv`} download className={buttonClass({ look: "soft" })}>
          <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("export")}
        </a>
        {poll.wallUrl === null ? (
          <Button look="soft" disabled={saving.busy} onClick={() => put(true)}>
            <MonitorPlay className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {t("wall.open")}
          </Button>
        ) : (
          <>
            <a href={poll.wallUrl} target="_blank" rel="noreferrer" className={buttonClass({ look: "soft" })}>
              <MonitorPlay className="size-4" strokeWidth={1.8} aria-hidden="true" />
              {t("wall.link")}
            </a>
            <Button disabled={saving.busy} onClick={() => put(false)}>
              {t("wall.close")}
            </Button>
          </>
        )}
      </div>
      <p className="mt-1.5 text-xs text-text-muted">{t("wall.help")}</p>
      <ProblemLine>{saving.problem}</ProblemLine>
      <DrawsPart poll={poll} />
    </article>
  );
}
