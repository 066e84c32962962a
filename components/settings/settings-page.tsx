"use client";
import { useEffect, useRef, type ReactNode } from "react";

type Props = { title: string; actions?: ReactNode; children: ReactNode };

/** One section of the settings: its name and actions in the bar, what it holds below, scrolling by itself. */
export function SettingsPage({ title, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A new page takes the focus, so that the next Tab goes into it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header className="flex h-(--size-bar) shrink-0 items-center gap-2 border-b border-border bg-surface px-5 max-md:px-4">
        <h1
          ref={heading}
          tabIndex={-1}
          className="min-w-0 flex-1 truncate text-lg font-semibold tracking-[-0.005em] focus-visible:outline-none"
        >
          {title}
        </h1>
        {actions}
      </header>
      <div className="column-scroll min-h-0 flex-1">
        <div className="max-w-[920px] px-5 py-4 max-md:px-4">{children}</div>
      </div>
    </>
  );
}
