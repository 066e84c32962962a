import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | null | undefined;
  children: ReactNode;
};

/** A labelled input with its help and what is wrong with it. The input takes `id` and `describedBy(id)`. */
export function Field({ id, label, help, error, children }: Props) {
  return (
    <div className="mt-3.5">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      {children}
      <div id={describedBy(id)} className="text-xs">
        {help && !error && <p className="pt-1 text-text-muted">{help}</p>}
        <div role="alert">{error && <ErrorLine>{error}</ErrorLine>}</div>
      </div>
    </div>
  );
}

/** The id of the lines under an input. */
export function describedBy(id: string): string {
  return `${id}-lines`;
}

/** One line that says what is wrong. */
export function ErrorLine({ children }: { children: ReactNode }) {
  return (
    <p className="flex items-center gap-1.5 pt-1.5 text-xs text-danger-text">
      <TriangleAlert className="size-3.5 shrink-0" aria-hidden="true" strokeWidth={1.8} />
      {children}
    </p>
  );
}

/** How inputs look on these screens: taller than in the app. */
export const fieldClass = "h-10! text-base! max-md:h-(--size-touch)! max-md:text-[16px]!";
