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
