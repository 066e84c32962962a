"use client";
import { ChevronLeft } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { Button } from "#components/ui/button.tsx";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { StateMark } from "../list/state-mark.tsx";
import { PauseDialog } from "../parts/pause-dialog.tsx";
import { RetireDialog } from "../parts/retire-dialog.tsx";
import { useResume } from "../parts/use-resume.ts";

/** Which number, how it fares, and what stops it. */
export function NumberHeader({ number }: { number: NumberOverview }) {
  const t = useTranslations("numbers");
  const resume = useResume(number);
  const [asked, setAsked] = useState<"pause" | "retire" | null>(null);
  const close = () => setAsked(null);
  const { status, addressText, kind, country } = number;
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-border bg-surface px-4 py-1.5">
      <SoftLink href="/numbers" className="flex items-center gap-0.5 text-text-muted hover:underline">
        <ChevronLeft className="size-4" strokeWidth={1.8} aria-hidden="true" />
        {t("detail.back")}
      </SoftLink>
      <h1 className="text-lg font-semibold tracking-[-0.005em]">{addressText}</h1>
      <span className="text-text-muted">
        {t(`kind.${kind}`)}
        {country === null ? null : `, ${country}`}
      </span>
      <span className="min-w-0 flex-1">
        <SoftLink href={`/numbers/health/${number.id}`} className="inline-block hover:underline">
          <StateMark number={number} />
        </SoftLink>
      </span>
      {status === "active" ? (
        <Button look="soft" onClick={() => setAsked("pause")}>
          {t("pause")}
        </Button>
      ) : null}
      {status === "paused" ? (
        <Button look="pri" onClick={() => void resume()}>
          {t("resume")}
        </Button>
      ) : null}
      {status === "retired" ? null : (
        <Button look="soft" onClick={() => setAsked("retire")}>
          {t("retire")}
        </Button>
      )}
      {asked === "pause" ? <PauseDialog number={number} onClose={close} /> : null}
      {asked === "retire" ? <RetireDialog number={number} onClose={close} /> : null}
    </header>
  );
}
