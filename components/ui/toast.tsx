"use client";
import type { CSSProperties } from "react";
import { Toaster as Sonner, toast } from "sonner";
import { Kbd } from "./kbd.tsx";

type Offer = { label: string; keys?: string; run: () => void };

let shown: string | number | null = null;

/** One toast at a time, bottom centre, five seconds. Never for errors that need a decision. */
export function showToast(message: string, offer?: Offer): void {
  dismissToast();
  shown = toast.custom(
    (id) => <ToastBody message={message} offer={offer} dismiss={() => toast.dismiss(id)} />,
    {
      duration: 5_000,
    },
  );
}

export function dismissToast(): void {
  // A new id each time: sonner does not show again what was dismissed under the same one.
  if (shown !== null) toast.dismiss(shown);
  shown = null;
}

export function Toaster({ label }: { label: string }) {
  return (
    <Sonner
      position="bottom-center"
      visibleToasts={1}
      offset={20}
      mobileOffset={{ bottom: 84 }}
      containerAriaLabel={label}
      toastOptions={{ unstyled: true, className: "flex w-full justify-center" }}
      style={{ zIndex: 40, "--width": "560px" } as CSSProperties}
    />
  );
}

function ToastBody({
  message,
  offer,
  dismiss,
}: {
  message: string;
  offer: Offer | undefined;
  dismiss: () => void;
}) {
  return (
    <div className="flex min-h-9 max-w-[min(560px,calc(100vw-24px))] items-center gap-3 rounded-control bg-surface-inverse py-1 pr-1.5 pl-3.5 font-sans text-text-inverse shadow-overlay">
      <span className="line-clamp-2 min-w-0 pr-2 wrap-anywhere">{message}</span>
      {offer === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            dismiss();
            offer.run();
          }}
          className="touch-target flex h-[26px] shrink-0 items-center gap-1.5 rounded-control px-2 font-semibold hover:bg-current/15"
        >
          {offer.label}
          {offer.keys === undefined ? null : <Kbd keys={offer.keys} inverse />}
        </button>
      )}
    </div>
  );
}
