"use client";
import { usePathname, useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";

/** What stands under "Automate", by the address of each; a part that is built adds its own. */
const parts = ["automations", "lists", "broadcasts"] as const;

/** The bar over everything that texts by itself: its parts, and the actions of the one that is open. */
export function AutomationsBar({ actions }: { actions?: ReactNode }) {
  const t = useTranslations("shell");
  const path = usePathname();
  const router = useRouter();
  const current = parts.find((part) => path.startsWith(`/${part}`)) ?? parts[0];
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-border bg-surface px-5 py-1.5 max-md:px-4">
      <h1 className="sr-only">{t(`automate.${current}`)}</h1>
      <div className="min-w-0 flex-1 overflow-x-auto [scrollbar-width:none]">
        <SegmentedTabs
          label={t("automations")}
          current={current}
          tabs={parts.map((part) => ({
            key: part,
            label: t(`automate.${part}`),
            href: `/${part}`,
            onClick: (event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              router.push(`/${part}`);
            },
          }))}
        />
      </div>
      {actions}
    </header>
  );
}
