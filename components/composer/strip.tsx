import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** A line inside the composer that says something about the text before it goes. */
export function Strip({
  tone = "warm",
  role,
  children,
}: {
  tone?: "warm" | "quiet";
  role?: "alert";
  children: ReactNode;
}) {
  return (
    <div
      role={role}
      className={classNames(
        "mx-2 mb-2 flex items-center gap-2 rounded-control py-1 pr-1.5 pl-2.5 text-xs max-md:flex-wrap",
        tone === "warm" ? "bg-inbound-soft text-inbound-text" : "bg-surface-sunken text-text-muted",
      )}
    >
      {children}
    </div>
  );
}
