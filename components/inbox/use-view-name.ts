"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { ListFilter } from "#lib/client/filter.ts";
import { numbersQuery } from "#lib/client/queries/numbers.ts";
import { teamsQuery } from "#lib/client/queries/teams.ts";

/** The name of what a list shows: its number, its team, or its view. */
export function useViewName(): (filter: ListFilter) => string {
  const t = useTranslations("inbox");
  const numbers = useQuery(numbersQuery()).data;
  const teams = useQuery(teamsQuery()).data;
  return ({ number, team, view, status }) => {
    if (number !== undefined) return numbers?.find(({ id }) => id === number)?.addressText ?? t("numbers");
    if (team !== undefined) return teams?.find(({ id }) => id === team)?.name ?? t("teams");
    if (view === "all" && status === "snoozed") return t("view.snoozed");
    if (view === "all") return status === "open" ? t("view.all") : t("view.everything");
    return t(`view.${view}`);
  };
}
