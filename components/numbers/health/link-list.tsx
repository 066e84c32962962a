"use client";
import { SoftLink } from "#components/shell/soft-link.tsx";
import type { HealthState } from "#lib/contract/health.ts";
import { HealthMark } from "./health-mark.tsx";

export type LinkedLine = { href: string; name: string; note: string; state: HealthState };

/** Numbers of an account, or accounts of a number, each with its mark. */
export function LinkList({ lines }: { lines: LinkedLine[] }) {
  return (
    <ul>
      {lines.map(({ href, name, note, state }) => (
        <li
          key={href}
          className="flex min-h-9 items-center gap-3 border-b border-border py-1 last:border-b-0"
        >
          <span className="min-w-0 flex-1">
            <SoftLink href={href} className="inline-flex min-h-6 items-center font-medium hover:underline">
              {name}
            </SoftLink>
            {note === "" ? null : <span className="ml-2 text-xs text-text-muted">{note}</span>}
          </span>
          <HealthMark state={state} />
        </li>
      ))}
    </ul>
  );
}
