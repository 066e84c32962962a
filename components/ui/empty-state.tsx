import type { ReactNode } from "react";
import type { Icon } from "./icon-button.tsx";
import { classNames } from "./class-names.ts";

type Props = {
  icon: Icon;
  title: string;
  tone?: "plain" | "danger";
  actions?: ReactNode;
  children?: ReactNode;
};

/** What stands where nothing is: what is true, what it means, the next step. */
export function EmptyState({ icon: Glyph, title, tone = "plain", actions, children }: Props) {
  return (
    <div className="m-auto max-w-[340px] p-6 text-center">
      <Glyph
        className={classNames(
          "mx-auto mb-3 size-7",
          tone === "danger" ? "text-danger-text" : "text-text-faint",
        )}
        strokeWidth={1.4}
        aria-hidden="true"
      />
      <h2 className="mb-1 text-lg font-semibold text-balance">{title}</h2>
      <div className="text-text-muted text-pretty">{children}</div>
      {actions === undefined ? null : (
        <div className="mt-3.5 flex flex-wrap justify-center gap-1.5">{actions}</div>
      )}
    </div>
  );
}
