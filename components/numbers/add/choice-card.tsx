"use client";
import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

type Props = {
  name: string;
  checked: boolean;
  onChoose: () => void;
  disabled?: boolean;
  title: ReactNode;
  children?: ReactNode;
};

/** One of several, as a card to choose. */
export function ChoiceCard({ name, checked, onChoose, disabled = false, title, children }: Props) {
  return (
    <label
      className={classNames(
        "block rounded-card border px-3 py-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        looks[disabled ? "disabled" : checked ? "checked" : "free"],
      )}
    >
      <input
        type="radio"
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="sr-only"
      />
      <span className="block font-semibold">{title}</span>
      {children === undefined ? null : (
        <span
          className={classNames(
            "block text-xs text-pretty",
            disabled ? "text-text-faint" : "text-text-muted",
          )}
        >
          {children}
        </span>
      )}
    </label>
  );
}

const looks = {
  free: "border-border-strong bg-surface-raised hover:bg-surface-hover",
  checked: "border-accent bg-accent-soft shadow-[0_0_0_1px_var(--accent)]",
  disabled: "border-border bg-surface-sunken text-text-faint",
};
