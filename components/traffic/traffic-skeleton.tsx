import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { rowClass } from "./number-columns.ts";

const names = ["w-24", "w-32", "w-20", "w-28", "w-36"];

/** The screen's boxes, until the traffic comes. */
export function TrafficSkeleton() {
  const t = useTranslations("traffic");
  return (
    <div role="status" className="min-h-0 flex-1 overflow-hidden">
      <span className="sr-only">{t("loading")}</span>
      <div aria-hidden="true" className="flex border-b border-border">
        {names.map((width) => (
          <div
            key={width}
            className="flex h-[76px] min-w-[148px] flex-1 flex-col justify-between border-r border-border px-5 py-3.5 last:border-r-0"
          >
            <Skeleton className={`h-2 ${width}`} />
            <Skeleton className="h-4 w-10" />
            <Skeleton className="h-2 w-20" />
          </div>
        ))}
      </div>
      <div aria-hidden="true" className="grid grid-cols-[minmax(0,1fr)_340px] max-xl:block">
        <div className="pt-8">
          {names.map((width) => (
            <div key={width} className={`${rowClass} h-[76px]`}>
              <Skeleton className={`h-2.5 ${width}`} />
              <Skeleton className="ml-auto h-3 w-8" />
              <Skeleton className="ml-auto h-3 w-8" />
              <Skeleton className="h-8 w-full max-md:hidden" />
              <Skeleton className="h-2 w-full max-md:hidden" />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
