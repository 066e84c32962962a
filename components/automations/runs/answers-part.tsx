"use client";
import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useFormatter, useTranslations } from "use-intl";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { TallyBars } from "#components/votes/tally-bars.tsx";
import { answersQuery } from "#lib/client/queries/automations.ts";
import type { QuestionAnswered } from "#lib/contract/automation/answers-given.ts";
import { votes } from "#lib/i18n/en/votes.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";

const words = { votes };

/** What people answered, question by question; nothing where nothing is asked. */
export function AnswersPart({ automationId, days }: { automationId: string; days: number }) {
  const t = useTranslations("automationRuns.answers");
  const query = useQuery(answersQuery(automationId, days));
  if (query.error)
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  const questions = query.data?.questions ?? [];
  if (questions.length === 0) return null;
  return (
    <MoreWords words={words}>
      <section aria-label={t("title")} className="flex flex-col gap-4">
        <div className="flex items-center justify-between gap-2">
          <h2 className="text-base font-semibold">{t("title")}</h2>
          <a
            href={`/api/v1/automations/${automationId}/answers.csv`}
            download
            className={buttonClass({ look: "soft" })}
          >
            <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
            {t("export")}
          </a>
        </div>
        {questions.map((question) => (
          <Question key={question.stepId} question={question} />
        ))}
      </section>
    </MoreWords>
  );
}

function Question({ question }: { question: QuestionAnswered }) {
  const t = useTranslations("automationRuns.answers");
  const format = useFormatter();
  const { stepId, text, asked, answered, counts, newest } = question;
  const share = asked === 0 ? 0 : answered / asked;
  const values = counts.map(({ value, count }) => ({ option: value, votes: count }));
  return (
    <article aria-label={text ?? stepId} className="rounded-card border border-border p-4">
      <header className="mb-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 font-semibold text-pretty">{text ?? stepId}</h3>
        <span className="text-text-muted tabular-nums">
          {t("answered", {
            answered: format.number(answered),
            asked: format.number(asked),
            share: format.number(share, { style: "percent", maximumFractionDigits: 0 }),
          })}
        </span>
      </header>
      <Scores question={question} />
      {values.length === 0 ? null : <TallyBars tally={values} votes={answered} />}
      {newest.length === 0 ? null : (
        <ul className="flex flex-col gap-1.5">
          {newest.map(({ value, at, conversationId }) => (
            <li key={`${at} ${conversationId}`} className="flex flex-wrap items-baseline gap-x-2">
              <q className="wrap-anywhere">{value}</q>
              <When at={at} conversationId={conversationId} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Scores({ question: { mean, csat, nps } }: { question: QuestionAnswered }) {
  const t = useTranslations("automationRuns.answers");
  const format = useFormatter();
  if (mean === null) return null;
  const rounded = format.number(mean, { maximumFractionDigits: 2 });
  return (
    <dl className="mb-3 flex flex-wrap gap-x-6 gap-y-1">
      {csat === null ? null : <Score term={t("csat")} help={t("csatHelp")} value={`${csat} %`} />}
      {nps === null ? null : (
        <Score
          term={t("nps")}
          help={t("npsHelp")}
          value={format.number(nps, { signDisplay: "exceptZero" })}
        />
      )}
      <Score term={t("mean")} help={t("meanHelp")} value={rounded} />
    </dl>
  );
}

function Score({ term, help, value }: { term: string; help: string; value: string }) {
  return (
    <div>
      <dt className="text-xs text-text-muted">{term}</dt>
      <dd className="text-2xl font-semibold tracking-[-.01em] tabular-nums">{value}</dd>
      <dd className="text-xs text-text-muted">{help}</dd>
    </div>
  );
}

function When({ at, conversationId }: { at: string; conversationId: string | null }) {
  const format = useFormatter();
  const words = format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
  const look = "text-xs text-text-muted tabular-nums";
  return conversationId === null ? (
    <time dateTime={at} className={look}>
      {words}
    </time>
  ) : (
    <SoftLink href={`/inbox/${conversationId}`} className={`${look} hover:underline`}>
      <time dateTime={at}>{words}</time>
    </SoftLink>
  );
}
