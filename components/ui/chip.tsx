import type { ReactNode } from "react";
import { Clock } from "lucide-react";
import { classNames } from "./class-names.ts";

export type ChipTone = "plain" | "soon" | "over" | "good" | "bad" | "cool" | "line";

/** A round label with a tone. */
export function Chip({
  tone = "line",
  title,
  children,
}: {
  tone?: ChipTone;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span title={title} className={classNames(shape, tones[tone])}>
      {children}
    </span>
  );
}

/** A span of time with its clock: how long someone has waited, or has left. */
export function TimeChip({ tone, title, children }: { tone: ChipTone; title?: string; children: ReactNode }) {
  return (
    <Chip tone={tone} title={title}>
      <Clock className="size-3" strokeWidth={2.1} aria-hidden="true" />
      {children}
    </Chip>
  );
}

const shape =
  "inline-flex h-5 shrink-0 items-center gap-1 rounded-full text-xs leading-none whitespace-nowrap tabular-nums";
const tones: Record<ChipTone, string> = {
  plain: "pr-0.5 text-text-muted",
  soon: "bg-inbound-soft px-[7px] font-medium text-inbound-text",
  over: "bg-danger px-[7px] font-medium text-on-danger",
  good: "bg-success-soft px-[7px] font-medium text-success-text",
  bad: "bg-danger-soft px-[7px] font-medium text-danger-text",
  cool: "bg-accent-soft px-[7px] font-medium text-accent-text",
  line: "border border-border px-[7px] font-medium text-text-muted",
};
