"use client";
import { useTranslations } from "use-intl";
import { Menu, MenuContent, MenuRadioGroup, MenuRadioItem, MenuTrigger } from "#components/ui/menu.tsx";
import { SortTrigger, type SortProps } from "./sort-trigger.tsx";

/** The orders to choose from, open as it comes. */
export function OpenSortMenu({ sort, onSort }: SortProps) {
  const t = useTranslations("inbox.sort");
  return (
    <Menu defaultOpen>
      <MenuTrigger asChild>
        <SortTrigger sort={sort} />
      </MenuTrigger>
      <MenuContent align="end">
        <MenuRadioGroup
          value={sort}
          onValueChange={(value) => onSort(value === "waiting" ? "waiting" : "newest")}
        >
          <MenuRadioItem value="newest">{t("newest")}</MenuRadioItem>
          <MenuRadioItem value="waiting">{t("waiting")}</MenuRadioItem>
        </MenuRadioGroup>
      </MenuContent>
    </Menu>
  );
}
