import { useTranslations } from "use-intl";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** The shape of a thread that is on its way. */
export function MessagesSkeleton() {
  const t = useTranslations("thread");
  return (
    <div
      className="flex min-h-0 flex-1 flex-col justify-end gap-2.5 overflow-hidden px-5 pt-2.5 pb-3 max-md:px-3"
      aria-busy="true"
    >
      <span className="sr-only">{t("loading")}</span>
      {bubbles.map((className) => (
        <Skeleton key={className} className={`rounded-bubble ${className}`} />
      ))}
    </div>
  );
}

export function HeaderSkeleton() {
  return (
    <span className="flex flex-1 flex-col gap-[7px]" aria-hidden="true">
      <Skeleton className="h-3 w-[132px]" />
      <Skeleton className="h-[9px] w-[180px]" />
    </span>
  );
}

const bubbles = [
  "h-[38px] w-[52%]",
  "h-[38px] w-[34%]",
  "h-[58px] w-[60%] self-end",
  "h-[38px] w-[46%] self-end",
  "h-[38px] w-[40%]",
];
