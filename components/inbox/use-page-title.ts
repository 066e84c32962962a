"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { countsQuery } from "#lib/client/queries/counts.ts";
import { useInbox } from "./inbox-context.ts";
import { useViewName } from "./use-view-name.ts";
import { countOf } from "./views/count-of.ts";

/** The tab's title: "(7) Mine · Twoway" while some of the view is unread. */
export function usePageTitle(): void {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const { filter } = useInbox().route;
  const view = useViewName()(filter);
  const counts = useQuery(countsQuery()).data;
  const count = countOf(counts, filter);
  const title =
    count?.unread === true
      ? t("pageTitleUnread", { view, count: format.number(count.count) })
      : t("pageTitle", { view });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
