"use client";
import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import type { HealthState } from "#lib/contract/health.ts";
import { HealthMark } from "./health-mark.tsx";

type Props = { back: string; title: string; note?: string; state?: HealthState; children?: ReactNode };

/** Which number or account it is about, and its mark; `children` are its actions. */
export function HealthHeader({ back, title, note, state, children }: Props) {
  const t = useTranslations("health");
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-border bg-surface px-4 py-1.5">
      <SoftLink href={back} className="flex min-h-6 items-center gap-0.5 text-text-muted hover:underline">
        <ChevronLeft className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t(back === "/numbers" ? "numbers" : "title")}
      </SoftLink>
      <h1 className="text-lg font-semibold tracking-[-0.005em]">{title}</h1>
      {note === undefined ? null : <span className="text-text-muted">{note}</span>}
      <span className="min-w-0 flex-1">{state === undefined ? null : <HealthMark state={state} />}</span>
      {children}
    </header>
  );
}
