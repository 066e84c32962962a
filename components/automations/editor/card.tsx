"use client";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { Icon } from "#components/ui/icon-button.tsx";

export type CardTone = "in" | "out" | "plain";

type Props = {
  icon: Icon;
  tone: CardTone;
  kind: string;
  /** What it does, in a line. */
  summary: ReactNode;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  actions?: ReactNode;
  /** Shown under the line even while it is closed: what is not right. */
  below?: ReactNode;
  children: ReactNode;
};

/** One place of an automation: its mark on the line at the left, what it does, and its fields once it is opened. */
export function Card(props: Props) {
  const { icon: Glyph, tone, kind, summary, isOpen, onOpen, actions, below, children } = props;
  return (
    <div className="relative mx-auto max-w-[600px] pl-9 before:absolute before:top-7 before:bottom-[-10px] before:left-[11px] before:w-0.5 before:bg-border max-md:pl-0 max-md:before:hidden">
      <span
        aria-hidden="true"
        className={classNames(
          "absolute top-2 left-0 grid size-6 place-items-center rounded-full border max-md:hidden",
          tones[tone],
        )}
      >
        <Glyph className="size-3.5" strokeWidth={1.8} />
      </span>
      <div
        className={classNames(
          "mb-2.5 rounded-card bg-surface-raised",
          isOpen ? "border-2 border-accent px-[11px] py-[7px]" : "border border-border px-3 py-2",
        )}
      >
        <div className="flex min-h-6 items-center gap-2">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
            className="flex min-w-0 flex-1 items-baseline gap-2 text-left"
          >
            <span className="w-[72px] shrink-0 text-xs text-text-muted">{kind}</span>
            <span className={classNames("min-w-0 flex-1", !isOpen && "line-clamp-2")}>{summary}</span>
          </button>
          {actions}
        </div>
        {below}
        {isOpen ? <div className="mt-2 border-t border-border pt-3">{children}</div> : null}
      </div>
    </div>
  );
}

const tones: Record<CardTone, string> = {
  in: "border-inbound bg-inbound-soft text-inbound-text",
  out: "border-accent bg-accent-soft text-accent-text",
  plain: "border-border-strong bg-surface-raised text-text-muted",
};
