"use client";
import type { ReactNode } from "react";
import { Wordmark } from "./wordmark.tsx";

/** The left half (or, with no aside, all) of the screens before one is signed in. */
export function AuthFrame({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <main className={`grid min-h-dvh ${aside ? "md:grid-cols-2" : ""}`}>
      <div className="flex flex-col bg-surface-raised px-5 py-6 md:px-10 md:py-7">
        <Wordmark />
        <div className="m-auto w-full max-w-[352px] py-7">{children}</div>
      </div>
      {aside}
    </main>
  );
}
