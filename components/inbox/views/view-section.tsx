import { useId, type ReactNode } from "react";

/** A group of views under a small heading. */
export function ViewSection({ title, children }: { title?: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={title === undefined ? undefined : id} className="mb-3.5 px-2">
      {title === undefined ? null : (
        <h2 id={id} className="px-1.5 text-xs leading-6! font-medium text-text-faint">
          {title}
        </h2>
      )}
      {children}
    </div>
  );
}
