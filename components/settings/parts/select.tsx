import type { SelectHTMLAttributes } from "react";
import { classNames } from "#components/ui/class-names.ts";

/** A choice of one, in the system's own list. */
export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <select
      {...rest}
      className={classNames(
        "h-(--size-control) w-full min-w-0 rounded-control border border-border-strong bg-surface-raised px-2 text-sm text-text disabled:bg-surface-sunken disabled:text-text-faint aria-invalid:border-danger max-md:h-(--size-touch) max-md:text-[16px]",
        className,
      )}
    />
  );
}
