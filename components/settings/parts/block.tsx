import type { ReactNode } from "react";

/** A titled part of the page over its full width. */
export function Block({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <section className="mb-8">
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="mt-0.5 mb-3 max-w-[600px] text-text-muted text-pretty">{help}</p>
      {children}
    </section>
  );
}

export const selectClass =
  "h-(--size-control) min-w-0 rounded-control border border-border-strong bg-surface-raised px-2 text-sm text-text max-md:h-(--size-touch) max-md:text-[16px]";
