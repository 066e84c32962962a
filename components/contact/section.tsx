import type { ReactNode } from "react";

/** One block of the panel, with its heading and at most one action beside it. */
export function Section({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-b border-border px-4 py-3 last:border-b-0">
      <h3 className="mb-1.5 flex min-h-6 items-center justify-between text-xs font-medium text-text-faint">
        {title}
        {action}
      </h3>
      {children}
    </section>
  );
}
