import type { ReactNode } from "react";
import { ProblemLine } from "#components/settings/parts/problem-line.tsx";

type Props = { hint: string; problem: string | null; children: ReactNode };

/** What a sample comes to; what is wrong with it, or what to do, where it comes to nothing. */
export function PreviewBox({ hint, problem, children }: Props) {
  return (
    <div
      role="status"
      className="mb-3.5 rounded-control bg-surface-sunken px-2.5 py-2 text-xs wrap-anywhere [&_p]:mb-0"
    >
      {problem === null ? (children ?? <p className="text-text-muted">{hint}</p>) : null}
      <ProblemLine>{problem}</ProblemLine>
    </div>
  );
}
