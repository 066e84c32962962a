"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Workflow } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Select } from "#components/settings/parts/select.tsx";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ApiProblem } from "#lib/client/api.ts";
import { automationQuery } from "#lib/client/queries/automations.ts";
import { PollsPart } from "#components/votes/polls-part.tsx";
import { AnswersPart } from "./answers-part.tsx";
import { FunnelPart } from "./funnel-part.tsx";
import { RunsPart } from "./runs-part.tsx";

const periods = [7, 30, 90, 365];

/** What an automation has done: how far people got, and who they were. */
export function RunsScreen({ id }: { id: string }) {
  const t = useTranslations("automationRuns");
  const editor = useTranslations("automations.editor");
  const [days, setDays] = useState(30);
  const query = useQuery(automationQuery(id));
  if (query.error instanceof ApiProblem && query.error.status === 404)
    return <EmptyState icon={Workflow} title={editor("gone")} />;
  if (query.error)
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <header className="flex min-h-(--size-bar) shrink-0 items-center gap-2 border-b border-border bg-surface px-5 max-md:px-3">
        <SoftLink href={`/automations/${id}`} aria-label={t("back")} className={`${buttonClass({})} px-1.5!`}>
          <ArrowLeft className="size-4" strokeWidth={1.8} aria-hidden="true" />
        </SoftLink>
        <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.005em]">
          {query.data ? `${query.data.name}: ${t("title").toLowerCase()}` : t("title")}
        </h1>
        <Select
          aria-label={t("title")}
          className="w-44!"
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {periods.map((count) => (
            <option key={count} value={count}>
              {t("days", { count: String(count) })}
            </option>
          ))}
        </Select>
      </header>
      <div className="column-scroll min-h-0 flex-1">
        <div className="flex max-w-[920px] flex-col gap-8 px-5 py-4 max-md:px-4">
          <PollsPart automationId={id} />
          <section aria-label={t("title")}>
            {query.data ? <FunnelPart automation={query.data} days={days} /> : null}
          </section>
          <AnswersPart automationId={id} days={days} />
          <RunsPart automationId={id} />
        </div>
      </div>
    </>
  );
}
