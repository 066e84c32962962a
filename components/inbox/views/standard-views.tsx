"use client";
import { useQuery } from "@tanstack/react-query";
import { Moon, TextAlignJustify, User, UserPlus } from "lucide-react";
import { useTranslations } from "use-intl";
import { useShortcut } from "#components/shell/keyboard/use-shortcut.ts";
import type { ListFilter } from "#lib/client/filter.ts";
import { countsQuery } from "#lib/client/queries/counts.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { countOf } from "./count-of.ts";
import { ViewLink } from "./view-link.tsx";
import { ViewSection } from "./view-section.tsx";

/** Whose conversations: mine, nobody's, everybody's; and the snoozed ones. */
export function StandardViews() {
  const t = useTranslations("inbox.view");
  const counts = useQuery(countsQuery()).data;
  return (
    <ViewSection>
      {standardViews.map(({ key, filter, icon: Icon }) => (
        <ViewLink
          key={key}
          filter={filter}
          mark={<Icon className="size-4" strokeWidth={1.8} aria-hidden="true" />}
          count={countOf(counts, filter)}
        >
          {t(key)}
        </ViewLink>
      ))}
    </ViewSection>
  );
}

/** `g i`, `g u`, `g a`: to a view from anywhere on the screen. */
export function useViewKeys(): void {
  const { show } = useInbox().route;
  useShortcut("goMine", () => show(viewFilter("mine")));
  useShortcut("goUnassigned", () => show(viewFilter("unassigned")));
  useShortcut("goAll", () => show(viewFilter("all")));
}

export function viewFilter(view: ListFilter["view"]): ListFilter {
  return { ...defaultFilter, view };
}

export const standardViews = [
  { key: "mine", filter: viewFilter("mine"), icon: User },
  { key: "unassigned", filter: viewFilter("unassigned"), icon: UserPlus },
  { key: "all", filter: viewFilter("all"), icon: TextAlignJustify },
  { key: "snoozed", filter: { ...defaultFilter, status: "snoozed" }, icon: Moon },
] as const satisfies { key: string; filter: ListFilter; icon: typeof User }[];
