"use client";
import { useQuery } from "@tanstack/react-query";
import { CircleAlert, TriangleAlert } from "lucide-react";
import { useTranslations } from "use-intl";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import type { ProblemFound } from "#lib/contract/automation/problem-found.ts";

/** What is not right in one place: what keeps it from being published in red, what is only unwise in amber. */
export function ProblemLines({ problems }: { problems: readonly ProblemFound[] }) {
  const t = useTranslations("automations.problem");
  const nameOf = useNames();
  if (problems.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-col gap-0.5 pl-20 max-md:pl-0">
      {problems.map(({ kind, blocks, what }, at) => (
        <li
          key={at}
          className={`flex items-start gap-1 text-xs ${blocks ? "text-danger-text" : "text-inbound-text"}`}
        >
          {blocks ? (
            <CircleAlert className="mt-0.5 size-3 shrink-0" strokeWidth={2} aria-hidden="true" />
          ) : (
            <TriangleAlert className="mt-0.5 size-3 shrink-0" strokeWidth={2} aria-hidden="true" />
          )}
          {t(kind, { what: nameOf(what) })}
        </li>
      ))}
    </ul>
  );
}

// What is called by an id, as people call it; "*" stands for all numbers.
function useNames(): (what: string) => string {
  const t = useTranslations("automations.editor");
  const numbers = useQuery(numbersQuery()).data;
  return (what) =>
    what === "*" ? t("allNumbers") : (numbers?.find(({ id }) => id === what)?.addressText ?? what);
}
