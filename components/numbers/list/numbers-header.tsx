"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { SearchField } from "#components/settings/parts/search-field.tsx";
import { Select } from "#components/settings/parts/select.tsx";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { teamsQuery } from "#lib/client/queries/teams.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import { QuarantineLink } from "../quarantine/quarantine-link.tsx";
import { isUnder, type NumberFilter, type NumberTab, numberTabs } from "./filter-numbers.ts";

type Props = {
  numbers: NumberOverview[];
  filter: NumberFilter;
  onFilter: (filter: NumberFilter) => void;
  action: ReactNode;
};

/** Which numbers are shown: by kind, by what is wrong, by team, account and words. */
export function NumbersHeader({ numbers, filter, onFilter, action }: Props) {
  const t = useTranslations("numbers");
  const counted = numberTabs.map((tab) => ({
    tab,
    count: numbers.filter((one) => isUnder(one, tab)).length,
  }));
  // A tab that would show nothing is not offered, unless one stands there.
  const offered = counted.filter(({ tab, count }) => tab === "all" || tab === filter.tab || count > 0);
  return (
    <header className="flex min-h-(--size-bar) shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-border bg-surface px-4 py-1.5">
      <h1 className="text-lg font-semibold tracking-[-0.005em]">{t("title")}</h1>
      <div className="min-w-0 flex-1 overflow-x-auto [scrollbar-width:none] max-md:order-3 max-md:basis-full">
        <SegmentedTabs
          label={t("filter")}
          current={filter.tab}
          tabs={offered.map(({ tab, count }) => ({
            key: tab,
            label: t(`tab.${tab}`),
            count,
            href: "/numbers",
            onClick: (event) => {
              event.preventDefault();
              onFilter({ ...filter, tab: tab satisfies NumberTab });
            },
          }))}
        />
      </div>
      <QuarantineLink />
      <Choices numbers={numbers} filter={filter} onFilter={onFilter} />
      <span className="max-md:order-2 max-md:basis-full">
        <SearchField
          label={t("search")}
          words={filter.words}
          onWords={(words) => onFilter({ ...filter, words })}
        />
      </span>
      <span className="max-md:order-1 max-md:ml-auto">{action}</span>
    </header>
  );
}

function Choices({ numbers, filter, onFilter }: Omit<Props, "action">) {
  const t = useTranslations("numbers");
  const teams = useQuery(teamsQuery()).data ?? [];
  const accounts = new Map(numbers.flatMap(({ account }) => (account ? [[account.id, account.name]] : [])));
  return (
    <div className="flex gap-1.5 max-xl:hidden">
      {teams.length > 1 ? (
        <Select
          aria-label={t("team")}
          className="w-auto! max-w-36"
          value={filter.teamId}
          onChange={(event) => onFilter({ ...filter, teamId: event.target.value })}
        >
          <option value="">{t("allTeams")}</option>
          {teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      {accounts.size > 1 ? (
        <Select
          aria-label={t("account")}
          className="w-auto! max-w-40"
          value={filter.accountId}
          onChange={(event) => onFilter({ ...filter, accountId: event.target.value })}
        >
          <option value="">{t("allAccounts")}</option>
          {[...accounts].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}
