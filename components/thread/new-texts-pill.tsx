import { ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";
import { Kbd } from "#components/ui/kbd.tsx";

/** At the foot of a thread that is scrolled up: what came meanwhile, and the way there. */
export function NewTextsPill({ count, onClick }: { count: number; onClick: () => void }) {
  const t = useTranslations("thread");
  return (
    <button
      type="button"
      onClick={onClick}
      aria-keyshortcuts="."
      className="animate-appear absolute bottom-3 left-1/2 z-10 inline-flex h-7 -translate-x-1/2 items-center gap-1.5 rounded-full border border-border bg-surface-overlay px-3 text-xs font-semibold whitespace-nowrap text-inbound-text shadow-overlay max-md:h-(--size-touch)"
    >
      <ChevronDown className="size-3.5" strokeWidth={2} aria-hidden="true" />
      {count > 0 ? t("newTexts", { count }) : t("toNewest")}
      <Kbd keys="." />
    </button>
  );
}
