import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Props = {
  tone?: "warning" | "danger" | "quiet";
  icon?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
};

/** One line under a column's header that says what is different now. */
export function Banner({ tone = "warning", icon, action, children }: Props) {
  return (
    <div
      role="status"
      className={classNames("flex min-h-10 shrink-0 items-center gap-2 border-b px-4 py-1.5", tones[tone])}
    >
      {icon}
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}

const tones = {
  warning: "border-inbound-line bg-inbound-soft text-inbound-text",
  danger: "border-danger-line bg-danger-soft text-danger-text",
  quiet: "border-border bg-surface-raised text-text-muted",
};
