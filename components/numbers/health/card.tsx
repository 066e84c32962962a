import type { ReactNode } from "react";

type Props = { title: string; note?: string; action?: ReactNode; children: ReactNode };

/** A titled card of the page. */
export function Card({ title, note, action, children }: Props) {
  return (
    <section className="min-w-0 rounded-card border border-border bg-surface-raised p-4">
      <header className="mb-2 flex min-h-6 flex-wrap items-baseline gap-x-2">
        <h2 className="text-base font-semibold">{title}</h2>
        {note === undefined ? null : <p className="min-w-0 flex-1 text-xs text-text-faint">{note}</p>}
        {action}
      </header>
      {children}
    </section>
  );
}
