import type { ButtonHTMLAttributes, Ref } from "react";
import { classNames } from "./class-names.ts";

export type ButtonLook = "pri" | "soft" | "out" | "plain" | "dan" | "link";
export type ButtonSize = "sm" | "md";
export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook;
  size?: ButtonSize;
  /** What is under way ("Sending"): takes the label's place without changing the width. */
  busy?: string | undefined;
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({
  look = "plain",
  size = "md",
  busy,
  pressed,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-busy={busy === undefined ? undefined : true}
      {...rest}
      disabled={rest.disabled || busy !== undefined}
      className={buttonClass({ look, size, pressed, className })}
    >
      {busy === undefined ? children : <BusyLabel label={busy}>{children}</BusyLabel>}
    </button>
  );
}

type Style = {
  look?: ButtonLook;
  size?: ButtonSize;
  pressed?: boolean | undefined;
  className?: string | undefined;
};

/** The same clothes for a link that acts as a button. */
export function buttonClass({ look = "plain", size = "md", pressed, className }: Style): string {
  return classNames(base, sizes[size], looks[look], pressed && "bg-surface-pressed text-text", className);
}

function BusyLabel({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <span className="relative inline-flex items-center justify-center">
      <span className="invisible inline-flex items-center gap-1.5" aria-hidden="true">
        {children}
      </span>
      <span className="absolute">{label}</span>
    </span>
  );
}

const base =
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-control font-medium whitespace-nowrap " +
  "transition-colors duration-(--motion-instant) select-none " +
  "disabled:border disabled:border-border disabled:bg-surface-sunken disabled:text-text-faint " +
  "aria-disabled:border aria-disabled:border-border aria-disabled:bg-surface-sunken aria-disabled:text-text-faint";

const sizes: Record<ButtonSize, string> = {
  sm: "touch-target h-(--size-control-sm) px-2 text-xs",
  md: "h-(--size-control) px-2.5 text-sm max-md:h-(--size-touch) max-md:px-3.5",
};

const looks: Record<ButtonLook, string> = {
  pri: "enabled:bg-accent enabled:text-on-accent enabled:hover:bg-accent-hover enabled:active:bg-accent-hover",
  soft: "border border-border bg-surface-raised text-text enabled:hover:bg-surface-hover enabled:active:bg-surface-pressed",
  out: "border border-border-strong bg-surface-raised text-text enabled:hover:bg-surface-hover enabled:active:bg-surface-pressed",
  plain: "text-text enabled:hover:bg-surface-hover enabled:active:bg-surface-pressed",
  dan: "enabled:bg-danger enabled:text-on-danger enabled:hover:bg-danger-hover enabled:active:bg-danger-hover",
  link: "px-1! font-semibold text-accent-text enabled:hover:underline",
};
