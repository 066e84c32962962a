import { classNames } from "./class-names.ts";

export type DotTone = "unread" | "ok" | "warn" | "bad" | "off";

/** A mark of state. Always stands beside a word that says the same. */
export function Dot({ tone, className }: { tone: DotTone; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames("block size-2 shrink-0 rounded-full", tones[tone], className)}
    />
  );
}

const tones: Record<DotTone, string> = {
  unread: "bg-unread",
  ok: "bg-success",
  warn: "bg-inbound",
  bad: "bg-danger",
  off: "border-[1.5px] border-border-strong",
};
