import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** A rule across the thread with words in its middle: a new day, or where unread texts begin. */
export function DayLine({
  tone = "day",
  id,
  children,
}: {
  tone?: "day" | "new";
  id?: string;
  children: ReactNode;
}) {
  return (
    <div
      id={id}
      className={classNames(
        "flex items-center gap-3 text-xs before:h-px before:flex-1 before:content-[''] after:h-px after:flex-1 after:content-['']",
        tone === "day"
          ? "mt-2 mb-1.5 text-text-faint before:bg-border after:bg-border"
          : "mt-1.5 mb-1 font-semibold text-inbound-text before:bg-inbound-line after:bg-inbound-line",
      )}
    >
      {children}
    </div>
  );
}
