"use client";
import type { ComponentProps, ReactNode } from "react";
import * as Radix from "radix-ui/dropdown-menu";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import { overlayPlace } from "./overlay-place.ts";

export const MenuTrigger = Radix.Trigger;
export const MenuRadioGroup = Radix.RadioGroup;

/** Not modal: a modal menu hides the page from assistive tools while its controls can still be focused. */
export function Menu(props: ComponentProps<typeof Radix.Root>) {
  return <Radix.Root modal={false} {...props} />;
}

type ContentProps = {
  align?: "start" | "center" | "end";
  side?: "top" | "right" | "bottom" | "left";
  className?: string;
  label?: string;
  children: ReactNode;
};

export function MenuContent({ align = "start", side = "bottom", className, label, children }: ContentProps) {
  return (
    <Radix.Portal container={overlayPlace()}>
      <Radix.Content
        align={align}
        side={side}
        sideOffset={4}
        collisionPadding={8}
        loop
        aria-label={label}
        className={classNames(
          "animate-appear max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-auto rounded-card border border-border bg-surface-overlay p-1 shadow-overlay",
          className,
        )}
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  );
}

type ItemProps = {
  onSelect: () => void;
  icon?: ReactNode;
  keys?: string;
  /** Faint words at the far end. */
  hint?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  children: ReactNode;
};

export function MenuItem({ onSelect, icon, keys, hint, danger, disabled, children }: ItemProps) {
  return (
    <Radix.Item
      onSelect={onSelect}
      disabled={disabled}
      className={classNames(item, danger && "text-danger-text")}
    >
      {icon === undefined ? null : <span className="grid w-5 shrink-0 place-items-center">{icon}</span>}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint === undefined ? null : <span className="text-xs whitespace-nowrap text-text-faint">{hint}</span>}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </Radix.Item>
  );
}

type RadioItemProps = { value: string; hint?: ReactNode; disabled?: boolean; children: ReactNode };

export function MenuRadioItem({ value, hint, disabled, children }: RadioItemProps) {
  return (
    <Radix.RadioItem value={value} disabled={disabled} className={item}>
      <span className="grid w-5 shrink-0 place-items-center">
        <Radix.ItemIndicator className="size-1.5 rounded-full bg-accent" />
      </span>
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint ? <span className="text-xs whitespace-nowrap text-text-faint">{hint}</span> : null}
    </Radix.RadioItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return (
    <Radix.Label className="px-2 pt-1.5 pb-1 text-xs font-medium text-text-faint">{children}</Radix.Label>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-border" />;
}

const item =
  "flex min-h-(--size-control) items-center gap-2 rounded-[6px] px-2 py-1 outline-none select-none " +
  "data-highlighted:bg-surface-selected data-disabled:text-text-faint max-md:min-h-(--size-touch)";
