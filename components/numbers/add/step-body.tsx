"use client";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";
import { Button } from "#components/ui/button.tsx";

type Props = {
  onNext: () => void;
  onBack?: (() => void) | undefined;
  next?: string;
  busy?: string | undefined;
  disabled?: boolean;
  problem?: string | null;
  children: ReactNode;
};

/** One step of the sheet: what is asked, and the way on and back at its foot. Enter goes on. */
export function StepBody({ onNext, onBack, next, busy, disabled, problem = null, children }: Props) {
  const t = useTranslations("numbers");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // Each step takes the focus, so that the next Tab goes into it.
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <form
        id={id}
        ref={form}
        tabIndex={-1}
        noValidate
        className="column-scroll outline-none min-h-0 flex-1 px-5 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled && busy === undefined) onNext();
        }}
      >
        {children}
        <ProblemLine>{problem}</ProblemLine>
      </form>
      <footer className="flex shrink-0 items-center gap-2 border-t border-border px-5 py-3">
        {onBack === undefined ? null : <Button onClick={onBack}>{t("back")}</Button>}
        <span className="flex-1" />
        <Button type="submit" form={id} look="pri" busy={busy} disabled={disabled ?? false}>
          {next ?? t("next")}
        </Button>
      </footer>
    </>
  );
}
