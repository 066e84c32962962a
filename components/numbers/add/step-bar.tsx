"use client";
import { useTranslations } from "use-intl";
import { classNames } from "#components/ui/class-names.ts";
import type { AddStep } from "./draft.ts";

/** Where one is on the way to a number that works. */
export function StepBar({ steps, current }: { steps: AddStep[]; current: AddStep }) {
  const t = useTranslations("numbers.step");
  const at = steps.indexOf(current);
  return (
    <ol aria-label={t("label")} className="flex shrink-0 gap-1.5 border-b border-border px-5 py-3">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? "step" : undefined}
          className={classNames(
            "flex-1 border-t-[3px] pt-1.5 text-xs",
            index <= at ? "border-accent" : "border-border",
            index === at ? "font-semibold text-text" : "text-text-muted",
          )}
        >
          {t(step)}
        </li>
      ))}
    </ol>
  );
}
