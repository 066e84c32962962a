import { classNames } from "./class-names.ts";

/** A grey box of the real thing's size. No shimmer; appears only after 150 ms. */
export function Skeleton({ className, style }: { className?: string; style?: React.CSSProperties }) {
  return (
    <span
      aria-hidden="true"
      style={style}
      className={classNames("skeleton-delay block rounded-[5px] bg-surface-hover", className)}
    />
  );
}
