import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** The line under a bubble: small, at the bubble's side, red where something is wrong. */
export function FootLine({ tone, children }: { tone?: "bad"; children: ReactNode }) {
  return (
    <div
      className={classNames(
        "flex max-w-full flex-wrap items-center gap-x-[5px] px-[3px] pt-px text-xs tabular-nums",
        tone === "bad" ? "text-danger-text" : "text-text-faint",
      )}
    >
      {children}
    </div>
  );
}

type LongProps = { tone?: "bad" | undefined; icon: LucideIcon; words: string; children: ReactNode };

/** The line under a bubble of ours where it takes a sentence or two: what can be done stands behind or, together, below. */
export function LongFoot({ tone, icon: Icon, words, children }: LongProps) {
  return (
    <div
      className={classNames(
        "flex max-w-full flex-wrap items-center justify-end gap-x-1 px-[3px] pt-px text-xs tabular-nums",
        tone === "bad" ? "text-danger-text" : "text-text-faint",
      )}
    >
      <p className="max-w-(--size-measure) text-right text-balance">
        <Icon className="mr-[5px] inline size-3.5 align-[-2.5px]" strokeWidth={1.8} aria-hidden="true" />
        {words}
      </p>
      <span className="flex flex-wrap justify-end gap-x-1">{children}</span>
    </div>
  );
}
