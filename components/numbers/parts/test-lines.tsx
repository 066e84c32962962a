"use client";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useMoment } from "#components/inbox/actions/use-moment.ts";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import type { Message } from "#lib/contract/message.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import type { NumberTest } from "#lib/contract/number-test.ts";
import { outcomeOf } from "./outcome-of.ts";
import { useFailure } from "./use-failure.ts";

type Props = { number: NumberRef; test: NumberTest; again: () => void };

/** How far a live test has come: the text, then the answer to it. */
export function TestLines({ number, test, again }: Props) {
  const t = useTranslations("numbers.test");
  const moment = useMoment();
  const { arrived, answer, problem, code } = test;
  const isDemo = useQuery(meQuery()).data?.demo === true;
  return (
    <div className="mb-3.5 rounded-card border border-border bg-surface-raised p-3">
      <p>{t("text", { number: number.addressText })}</p>
      <output
        aria-label={t("code")}
        className="my-2 block text-center text-2xl font-semibold tracking-[0.2em] tabular-nums"
      >
        {code}
      </output>
      <div role="status" className="grid gap-1.5">
        {arrived === null ? (
          <Line tone="waiting">{test.others ? t("others", { code }) : t("waiting")}</Line>
        ) : (
          <Line tone="good">{t("arrived", { from: arrived.from, time: moment(arrived.at) })}</Line>
        )}
        {problem === null ? null : <Line tone="bad">{t("problem", { problem })}</Line>}
        {answer === null ? null : <AnswerLine number={number} answer={answer} />}
      </div>
      <p className="mt-3 flex flex-wrap gap-2">
        {arrived === null ? null : (
          <>
            <SoftLink
              href={`/inbox/${arrived.conversationId}`}
              className="font-semibold text-accent-text hover:underline"
            >
              {t("open")}
            </SoftLink>
            <Button look="link" size="sm" onClick={again}>
              {t("again")}
            </Button>
          </>
        )}
        {isDemo && arrived === null ? (
          <a href="/phone" target="_blank" className="text-xs font-semibold text-accent-text hover:underline">
            {t("demo")}
          </a>
        ) : null}
      </p>
    </div>
  );
}

function AnswerLine({ number, answer }: { number: NumberRef; answer: Message }) {
  const t = useTranslations("numbers.test");
  const failure = useFailure();
  const outcome = outcomeOf(answer);
  if (outcome === "failed") return <Line tone="bad">{t("failed", { reason: failure(answer) })}</Line>;
  if (outcome === "going") return <Line tone="waiting">{t("answering")}</Line>;
  return (
    <Line tone="good">{t(outcome === "sent" ? "sent" : "answered", { number: number.addressText })}</Line>
  );
}

const icons = { waiting: CircleDashed, good: CircleCheck, bad: TriangleAlert };
const inks = { waiting: "text-text-muted", good: "font-medium text-success-text", bad: "text-danger-text" };

/** One line of a test: waiting, green or red. */
export function Line({ tone, children }: { tone: keyof typeof icons; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <p className={classNames("flex items-start gap-1.5", inks[tone])}>
      <Icon className="mt-0.5 size-4 shrink-0" strokeWidth={1.8} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
