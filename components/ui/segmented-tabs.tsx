import type { MouseEvent, ReactNode } from "react";
import { classNames } from "./class-names.ts";

type Tab = {
  key: string;
  label: string;
  count?: ReactNode;
  href: string;
  onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** A row of links of which one is current. */
export function SegmentedTabs({ label, current, tabs }: { label: string; current: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="flex min-w-0 items-center gap-0.5">
      {tabs.map((tab) => (
        <a
          key={tab.key}
          href={tab.href}
          onClick={tab.onClick}
          aria-current={tab.key === current ? "true" : undefined}
          className={classNames(
            "flex h-[26px] items-center gap-1.5 rounded-control px-2 whitespace-nowrap max-md:h-9 max-md:rounded-full max-md:border max-md:px-3",
            tab.key === current
              ? "bg-surface-pressed font-semibold text-text max-md:border-transparent"
              : "text-text-muted hover:bg-surface-hover max-md:border-border max-md:bg-surface-raised",
          )}
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="text-xs font-normal text-text-muted tabular-nums">{tab.count}</span>
          )}
        </a>
      ))}
    </nav>
  );
}
