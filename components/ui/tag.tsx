import type { ReactNode } from "react";

/** A small square label. */
export function Tag({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <span
      title={title}
      className="inline-flex h-[18px] shrink-0 items-center gap-1 rounded-tag border border-border bg-surface-sunken px-1.5 text-2xs leading-none whitespace-nowrap text-text-muted"
    >
      {children}
    </span>
  );
}
