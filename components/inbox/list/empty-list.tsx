"use client";
import { useQuery } from "@tanstack/react-query";
import { Check, SearchX } from "lucide-react";
import { useTranslations } from "use-intl";
import { keysOf } from "#components/shell/keyboard/shortcut-table.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { countsQuery } from "#lib/client/queries/counts.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { useTakeNext } from "../actions/use-take-next.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";
import { useViewName } from "../use-view-name.ts";

/** Nothing in this view: what that means, and the next step. */
export function EmptyList() {
  const { filter } = useInbox().route;
  if (filter.q !== undefined) return <NothingFound query={filter.q} />;
  if (filter.view === "mine" && filter.status === "open") return <NothingMine />;
  return <NothingHere />;
}

function NothingFound({ query }: { query: string }) {
  const t = useTranslations("inbox.empty");
  const { route } = useInbox();
  const view = useViewName()(route.filter);
  const everywhere = { ...defaultFilter, status: "all", q: query } as const;
  const isEverywhere =
    route.filter.view === "all" && route.filter.status === "all" && route.filter.number === undefined;
  return (
    <EmptyState
      icon={SearchX}
      title={t("search", { query })}
      actions={
        isEverywhere ? undefined : (
          <Button look="out" onClick={() => route.show(everywhere)}>
            {t("searchEverywhere")}
          </Button>
        )
      }
    >
      {isEverywhere ? null : t("searchIn", { view })}
    </EmptyState>
  );
}

function NothingMine() {
  const t = useTranslations("inbox.empty");
  const { route } = useInbox();
  const count = useQuery(countsQuery()).data?.unassigned.count ?? 0;
  const takeNext = useTakeNext();
  return (
    <EmptyState
      icon={Check}
      title={t("mine")}
      actions={
        count === 0 ? undefined : (
          <>
            <Button look="pri" onClick={takeNext}>
              {t("takeNext")} <Kbd keys={keysOf("fetchNext")} inverse />
            </Button>
            <Button look="soft" onClick={() => route.show({ ...defaultFilter, view: "unassigned" })}>
              {t("seeUnassigned", { count })}
            </Button>
          </>
        )
      }
    >
      {t("mineBody", { count })}
    </EmptyState>
  );
}

function NothingHere() {
  const t = useTranslations("inbox.empty");
  const { status, view } = useInbox().route.filter;
  const isDemo = useQuery(meQuery()).data?.demo === true;
  const what = status === "open" && view === "unassigned" ? "unassigned" : status === "all" ? "open" : status;
  const phone = (
    <a href="/phone" target="_blank" className={buttonClass({ look: "soft" })}>
      {t("tryPhone")}
    </a>
  );
  return (
    <EmptyState icon={Check} title={t(what)} actions={isDemo && what === "open" ? phone : undefined}>
      {t(`${what}Body`)}
    </EmptyState>
  );
}
