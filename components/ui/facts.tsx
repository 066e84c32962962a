import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** What is known about something: its names in a column, beside each what it is. */
export function Facts({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <dl className={classNames("grid grid-cols-[88px_minmax(0,1fr)] gap-x-2 gap-y-1.5", className)}>
      {children}
    </dl>
  );
}

/** One of them; nothing where it is not known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <>
      <dt className="text-text-faint">{name}</dt>
      <dd className="min-w-0 wrap-anywhere tabular-nums">{children}</dd>
    </>
  );
}
