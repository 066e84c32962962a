"use client";
import type { ReactNode } from "react";
import * as Radix from "radix-ui/dialog";
import { classNames } from "./class-names.ts";
import { useFocusBack } from "./use-focus-back.ts";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Said to screen readers; the content draws its own heading. */
  title: string;
  side?: "left" | "right";
  className?: string;
  children: ReactNode;
};

/** A panel that slides over the screen from one side, with focus kept inside. */
export function Sheet({ open, onOpenChange, title, side = "right", className, children }: Props) {
  const focus = useFocusBack();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-20 bg-scrim" />
        <Radix.Content
          {...focus}
          aria-describedby={undefined}
          className={classNames(
            "fixed inset-y-0 z-20 flex max-w-[calc(100vw-44px)] flex-col bg-surface shadow-sheet",
            side === "right" ? "animate-sheet-right right-0" : "animate-sheet-left left-0",
            className ?? "w-[432px]",
          )}
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
