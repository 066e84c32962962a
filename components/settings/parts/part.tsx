import type { ReactNode } from "react";

/** A titled part of a section, with a line about what it does. */
export function Part({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  return (
    <section className="mb-8 max-w-[440px]">
      <h2 className="text-base font-semibold">{title}</h2>
      {help === undefined ? null : <p className="mt-0.5 mb-3 text-text-muted text-pretty">{help}</p>}
      {children}
    </section>
  );
}
