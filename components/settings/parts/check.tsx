import type { InputHTMLAttributes, ReactNode } from "react";

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & { children: ReactNode };

/** A box to tick, with its words. */
export function Check({ children, ...rest }: Props) {
  return (
    <label className="flex min-h-7 items-center gap-2 max-md:min-h-(--size-touch)">
      <input {...rest} type="checkbox" className="size-4 shrink-0 accent-(--accent)" />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
