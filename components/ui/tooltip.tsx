"use client";
import type { ReactNode } from "react";
import * as Radix from "radix-ui/tooltip";
import { Kbd } from "./kbd.tsx";
import { overlayPlace } from "./overlay-place.ts";

export const TooltipProvider = Radix.Provider;

type Props = {
  label: ReactNode;
  keys?: string | undefined;
  side?: "top" | "right" | "bottom" | "left";
  children: ReactNode;
};

export function Tooltip({ label, keys, side = "bottom", children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal container={overlayPlace()}>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="animate-appear flex max-w-72 items-center gap-2 rounded-control bg-surface-inverse px-2 py-1 text-xs text-text-inverse shadow-overlay"
        >
          {label}
          {keys === undefined ? null : <Kbd keys={keys} inverse />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
