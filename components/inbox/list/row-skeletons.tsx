import { Skeleton } from "#components/ui/skeleton.tsx";

const widths = [
  [120, 268, 96],
  [96, 227, 120],
  [140, 256, 70],
  [108, 175, 110],
  [150, 276, 88],
  [90, 204, 64],
  [132, 244, 120],
  [116, 262, 92],
  [100, 192, 70],
  [126, 268, 104],
] as const;

/** Grey boxes where rows will be. */
export function RowSkeletons() {
  return (
    <div aria-hidden="true" className="min-h-0 flex-1 overflow-hidden">
      {widths.map(([name, snippet, foot]) => (
        <div
          key={name}
          className="flex h-[70px] flex-col gap-2.5 border-b border-border pt-2.5 pr-4.5 pl-7 max-md:h-[78px]"
        >
          <span className="flex justify-between">
            <Skeleton className="h-2.5" style={{ width: name }} />
            <Skeleton className="h-2 w-7" />
          </span>
          <Skeleton className="h-2.5 max-w-full" style={{ width: snippet }} />
          <span className="flex justify-between">
            <Skeleton className="h-2" style={{ width: foot }} />
            <Skeleton className="h-3.5 w-5 rounded-full!" />
          </span>
        </div>
      ))}
    </div>
  );
}
