import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { laneColumns } from "./lane-columns.ts";

const figures = ["w-8", "w-14", "w-16", "w-12", "w-10"];
const names = ["w-24", "w-32", "w-20", "w-28", "w-36", "w-24"];

/** The board's boxes, until it comes. */
export function BoardSkeleton() {
  const t = useTranslations("workload");
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <span className="sr-only">{t("loading")}</span>
      <div aria-hidden="true" className="flex shrink-0 border-b border-border">
        {figures.map((width) => (
          <div
            key={width}
            className="flex h-[76px] min-w-[132px] flex-col justify-between border-r border-border px-5 py-3.5 last:border-r-0 max-xl:flex-1 max-xl:px-3"
          >
            <Skeleton className={`h-2 ${width}`} />
            <Skeleton className="h-4 w-10" />
            <Skeleton className="h-2 w-20" />
          </div>
        ))}
      </div>
      <div
        aria-hidden="true"
        className="grid min-h-0 flex-1 grid-cols-[316px_minmax(0,1fr)] max-xl:grid-cols-[232px_minmax(0,1fr)] max-md:block"
      >
        <div className="border-r border-border bg-surface pt-[34px] max-md:border-r-0">
          {names.map((width, index) => (
            <div
              key={index}
              className="flex h-[50px] flex-col justify-center gap-2 border-b border-border px-4"
            >
              <Skeleton className={`h-2.5 ${width}`} />
              <Skeleton className="h-2 w-4/5" />
            </div>
          ))}
        </div>
        <div className="pt-[34px] max-md:hidden">
          {names.map((width, index) => (
            <div key={index} className={`${laneColumns} h-[72px] border-b border-border max-xl:h-[66px]`}>
              <Skeleton className={`h-2.5 ${width}`} />
              <Skeleton className="h-2 w-full" />
              <Skeleton className="ml-auto h-2.5 w-4" />
              <Skeleton className="ml-auto h-2.5 w-8" />
              <Skeleton className="ml-3 h-2.5 w-1/2" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
