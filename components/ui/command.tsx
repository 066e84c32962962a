"use client";
import { Command as Cmdk } from "cmdk";
import { Search } from "lucide-react";
import * as Dialog from "radix-ui/dialog";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import { useFocusBack } from "./use-focus-back.ts";

type Props = {
  title: string;
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  onClose: () => void;
  /** Off when the items come filtered already. */
  filter?: boolean;
  footer?: ReactNode;
  children: ReactNode;
};

/** A field with a list under it, over everything: type, arrow, enter. */
export function CommandDialog({
  title,
  placeholder,
  words,
  onWords,
  onClose,
  filter = true,
  footer,
  children,
}: Props) {
  const focus = useFocusBack();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="animate-appear fixed inset-0 z-50 bg-scrim" />
        <Dialog.Content
          {...focus}
          aria-describedby={undefined}
          className="animate-appear fixed top-28 left-1/2 z-50 w-[min(600px,calc(100vw-24px))] -translate-x-1/2 overflow-hidden rounded-[12px] border border-border bg-surface-overlay shadow-overlay max-md:top-3"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <Cmdk label={title} shouldFilter={filter} loop>
            <div className="flex h-12 items-center gap-2.5 border-b border-border px-4">
              <Search className="size-4 shrink-0 text-text-muted" aria-hidden="true" />
              <Cmdk.Input
                value={words}
                onValueChange={onWords}
                placeholder={placeholder}
                className="h-full min-w-0 flex-1 bg-transparent text-lg placeholder:text-text-faint focus-visible:outline-none"
              />
            </div>
            <Cmdk.List
              label={title}
              className="max-h-[min(420px,60vh)] overflow-auto overscroll-contain pb-2"
            >
              {children}
            </Cmdk.List>
          </Cmdk>
          {footer === undefined ? null : (
            <footer className="flex gap-4 border-t border-border px-4 py-2 text-xs text-text-faint max-md:hidden">
              {footer}
            </footer>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

export function CommandGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Cmdk.Group
      heading={title}
      className="[&_[cmdk-group-heading]]:px-4 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-text-faint"
    >
      {children}
    </Cmdk.Group>
  );
}

export function CommandEmpty({ children }: { children: ReactNode }) {
  return <Cmdk.Empty className="px-4 py-6 text-center text-text-muted">{children}</Cmdk.Empty>;
}

type ItemProps = {
  /** What typing is matched with, and what tells items apart. */
  value: string;
  onSelect: () => void;
  icon?: ReactNode;
  hint?: ReactNode;
  keys?: string | undefined;
  checked?: boolean;
  children: ReactNode;
};

export function CommandItem({ value, onSelect, icon, hint, keys, checked, children }: ItemProps) {
  return (
    <Cmdk.Item
      value={value}
      onSelect={onSelect}
      className={classNames(
        "mx-1.5 flex h-9 cursor-pointer items-center gap-2.5 rounded-control px-2.5 data-[selected=true]:bg-surface-selected max-md:h-(--size-touch)",
        checked && "font-semibold",
      )}
    >
      <span className="grid w-5 shrink-0 place-items-center">{icon}</span>
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint === undefined ? null : (
        <span className="text-xs whitespace-nowrap text-text-faint tabular-nums">{hint}</span>
      )}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </Cmdk.Item>
  );
}
