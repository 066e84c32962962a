"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Download, UserRound } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Loaded } from "#components/settings/parts/loaded.tsx";
import { Cell, Row, Table } from "#components/settings/parts/table.tsx";
import { SoftLink } from "#components/shell/soft-link.tsx";
import { useMoment } from "#components/shell/use-moment.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SegmentedTabs } from "#components/ui/segmented-tabs.tsx";
import { recipientsQuery } from "#lib/client/queries/broadcasts.ts";
import type { Broadcast, BroadcastRecipient, RecipientState } from "#lib/contract/broadcast.ts";
import { useReasonWords } from "./use-reason-words.ts";
import { useWhen } from "./use-when.ts";

const shownStates = ["all", "waiting", "delivered", "failed", "suppressed"] as const;
type Shown = RecipientState | "all";

/** Everyone a broadcast was for, with what became of their text; each leads to the conversation. */
export function PeoplePart({ broadcast: { id, status } }: { broadcast: Broadcast }) {
  const t = useTranslations("broadcasts");
  const [shown, setShown] = useState<Shown>("all");
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    recipientsQuery(id, shown, status),
  );
  const query = { data: data?.pages.flatMap((page) => page.items), error, refetch };
  const csv = shown === "all" ? "" : `?state=${shown}`;
  return (
    <section className="min-w-0">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 className="text-base font-semibold">{t("people.title")}</h2>
        <SegmentedTabs
          label={t("people.filter")}
          current={shown}
          tabs={shownStates.map((state) => ({
            key: state,
            label: state === "all" ? t("people.all") : t(`results.state.${state}`),
            href: `/broadcasts/${id}`,
            onClick: (event) => {
              event.preventDefault();
              setShown(state);
            },
          }))}
        />
        <span className="flex-1" />
        <a
          href={`/api/v1/broadcasts/${id}/recipients.csv${csv}`}
          download
          className={buttonClass({ look: "soft" })}
        >
          <Download className="size-4" strokeWidth={1.8} aria-hidden="true" />
          CSV
        </a>
      </div>
      <Loaded<BroadcastRecipient>
        query={query}
        empty={<EmptyState icon={UserRound} title={t("people.none")} />}
      >
        {(items) => <PeopleTable people={items} />}
      </Loaded>
      {hasNextPage ? (
        <Button
          look="soft"
          className="mt-3"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t("people.more")}
        </Button>
      ) : null}
    </section>
  );
}

function PeopleTable({ people }: { people: BroadcastRecipient[] }) {
  const t = useTranslations("broadcasts");
  const moment = useMoment();
  const when = useWhen();
  const reason = useReasonWords();
  const columns = (["who", "state", "when"] as const).map((column) => t(`people.column.${column}`));
  return (
    <Table label={t("people.title")} columns={columns}>
      {people.map((one) => (
        <Row key={one.address}>
          <Cell lead>
            <Who one={one} />
          </Cell>
          <Cell>
            {t(`results.state.${one.state}`)}
            {one.reason === null || one.state === "delivered" ? null : (
              <span className="text-text-muted">{`: ${reason(one.reason)}`}</span>
            )}
          </Cell>
          <Cell>
            <span className="whitespace-nowrap tabular-nums">
              {one.sentAt !== null
                ? moment(one.sentAt)
                : one.state === "waiting" && one.dueAt !== null
                  ? t("people.due", { at: when(one.dueAt) })
                  : ""}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Who({ one: { name, addressText, conversationId } }: { one: BroadcastRecipient }) {
  const who = name ?? addressText;
  return (
    <>
      {conversationId === null ? (
        <span className="font-medium">{who}</span>
      ) : (
        <SoftLink href={`/inbox/${conversationId}`} className="font-medium hover:underline">
          {who}
        </SoftLink>
      )}
      {name === null ? null : (
        <span className="ml-2 text-xs text-text-muted tabular-nums">{addressText}</span>
      )}
    </>
  );
}
