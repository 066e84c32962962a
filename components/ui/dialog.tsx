"use client";
import type { ReactNode } from "react";
import * as Radix from "radix-ui/dialog";
import { X } from "lucide-react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { useFocusBack } from "./use-focus-back.ts";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  closeLabel: string;
  description?: ReactNode;
  /** Actions, right-aligned; the primary one last. */
  footer?: ReactNode;
  /** Nothing in it can be operated: the text itself takes focus, so that the keyboard can scroll it. */
  forReading?: boolean;
  className?: string;
  children?: ReactNode;
};

export function Dialog({
  open,
  onOpenChange,
  title,
  closeLabel,
  description,
  footer,
  forReading,
  className,
  children,
}: Props) {
  const focus = useFocusBack(focusFirstField);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-50 bg-scrim" />
        <Radix.Content
          {...focus}
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
          className={classNames(
            "animate-appear fixed top-[12vh] left-1/2 z-50 flex max-h-[76vh] w-[min(440px,calc(100vw-24px))] -translate-x-1/2 flex-col rounded-[12px] border border-border bg-surface-overlay shadow-overlay focus-visible:outline-none",
            className,
          )}
        >
          <header className="flex h-(--size-bar) shrink-0 items-center gap-2 pr-2.5 pl-4">
            <Radix.Title className="min-w-0 flex-1 truncate text-lg font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton icon={X} label={closeLabel} />
            </Radix.Close>
          </header>
          <div tabIndex={forReading ? 0 : undefined} className="inset-focus min-h-0 overflow-auto px-4 pb-4">
            {description === undefined ? null : (
              <Radix.Description className="mb-3 text-text-muted">{description}</Radix.Description>
            )}
            {children}
          </div>
          {footer === undefined ? null : (
            <footer className="flex shrink-0 justify-end gap-2 border-t border-border px-4 py-3">
              {footer}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A field if there is one, else the dialog itself: on the close button the tooltip would open and take Esc for itself. */
function focusFirstField(event: Event): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLElement)) return;
  const field = event.target.querySelector<HTMLElement>("input, textarea, select");
  (field ?? event.target).focus();
}
