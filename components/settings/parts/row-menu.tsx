"use client";
import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "#components/ui/button.tsx";
import { Menu, MenuContent, MenuTrigger } from "#components/ui/menu.tsx";

/** The rarer actions of a row. */
export function RowMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Menu>
      <MenuTrigger
        aria-label={label}
        className={`${buttonClass({})} w-(--size-control) px-0! text-text-muted max-md:w-(--size-touch)`}
      >
        <Ellipsis className="size-4" strokeWidth={1.8} aria-hidden="true" />
      </MenuTrigger>
      <MenuContent align="end">{children}</MenuContent>
    </Menu>
  );
}
