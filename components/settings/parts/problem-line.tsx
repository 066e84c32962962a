import { TriangleAlert } from "lucide-react";

/** What went wrong with a form or a list as a whole. */
export function ProblemLine({ children }: { children: string | null }) {
  return (
    <div role="alert">
      {children === null ? null : (
        <p className="mb-3 flex items-start gap-1.5 text-danger-text">
          <TriangleAlert className="mt-0.5 size-3.5 shrink-0" strokeWidth={1.8} aria-hidden="true" />
          {children}
        </p>
      )}
    </div>
  );
}
