import { ChevronRight } from "lucide-react";
import { type ReactNode, useId } from "react";

/** One titled group of the form, with a line about it. */
export function Group({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-4 border-t border-border pt-3">
      <h3 id={id} className="font-semibold">
        {title}
      </h3>
      {help === undefined ? null : <p className="mt-0.5 text-xs text-pretty text-text-muted">{help}</p>}
      <div className="pt-2">{children}</div>
    </section>
  );
}

/** Short fields, two a line where there is room. */
export function Pairs({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 items-start gap-x-3 max-sm:grid-cols-1">{children}</div>;
}

type MoreProps = {
  title: string;
  errors: Record<string, string>;
  of: readonly string[];
  children: ReactNode;
};

/** What most gateways need not touch, folded away; open where one of its fields (by its path) is wrong. */
export function More({ title, errors, of, children }: MoreProps) {
  const isWrong = Object.keys(errors).some((path) => of.some((start) => `${path}.`.startsWith(`${start}.`)));
  return (
    <details className="group mb-3.5" open={isWrong}>
      <summary className="flex min-h-6 w-fit cursor-pointer items-center gap-1 font-medium text-accent-text marker:content-none hover:underline max-md:min-h-(--size-touch)">
        <ChevronRight
          className="size-3.5 shrink-0 group-open:rotate-90"
          strokeWidth={1.8}
          aria-hidden="true"
        />
        {title}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
