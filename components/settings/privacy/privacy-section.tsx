"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { FileLock2, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { privacyRequestsQuery, type RequestState } from "#lib/client/queries/privacy.ts";
import type { PrivacyRequest } from "#lib/contract/privacy.ts";
import { privacy } from "#lib/i18n/en/privacy.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { SettingsPage } from "../settings-page.tsx";
import { AddRequestDialog } from "./add-request-dialog.tsx";
import { HiddenNumbersPart } from "./hidden-numbers-part.tsx";
import { RequestTable } from "./request-table.tsx";
import { RetentionPart } from "./retention-part.tsx";

const words = { privacy };
const states = ["open", "settled", "all"] as const;

/** What people asked about their personal data, by when it is due, and what is done about it. */
export function PrivacySection() {
  return (
    <MoreWords words={words}>
      <Section />
    </MoreWords>
  );
}

function Section() {
  const t = useTranslations("privacy");
  const settings = useTranslations("settings");
  const [state, setState] = useState<RequestState>("open");
  const [adding, setAdding] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    privacyRequestsQuery(state),
  );
  const query = { data: data?.pages.flatMap((page) => page.items), error, refetch };
  return (
    <SettingsPage
      title={settings("section.privacy")}
      actions={
        <Button look="pri" onClick={() => setAdding(true)}>
          <Plus className="size-4" strokeWidth={1.8} aria-hidden="true" />
          {t("add")}
        </Button>
      }
    >
      <HiddenNumbersPart />
      <RetentionPart />
      <h2 className="text-base font-semibold">{t("requests")}</h2>
      <p className="mt-0.5 mb-3 max-w-[600px] text-text-muted text-pretty">{t("intro")}</p>
      <SegmentedTabs
        label={t("filter")}
        current={state}
        tabs={states.map((one) => ({
          key: one,
          label: t(`state.${one}`),
          href: "/settings/privacy",
          onClick: (event) => {
            event.preventDefault();
            setState(one);
          },
        }))}
      />
      <div className="h-2" />
      <Loaded<PrivacyRequest>
        query={query}
        empty={
          <EmptyState icon={FileLock2} title={t("none")}>
            {t("noneBody")}
          </EmptyState>
        }
      >
        {(found) => <RequestTable requests={found} />}
      </Loaded>
      {hasNextPage ? (
        <Button
          look="soft"
          className="mt-3"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {settings("showMore", { count: 50 })}
        </Button>
      ) : null}
      {adding ? <AddRequestDialog onClose={() => setAdding(false)} /> : null}
    </SettingsPage>
  );
}
