"use client";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { NotLoaded } from "#components/shell/not-loaded.tsx";
import { pollsQuery } from "#lib/client/queries/polls.ts";
import { votes } from "#lib/i18n/en/votes.ts";
import { MoreWords } from "#lib/i18n/more-words.tsx";
import { PollCard } from "./poll-card.tsx";

const words = { votes };

/** How the votes of an automation stand; nothing where it has none. */
export function PollsPart({ automationId }: { automationId: string }) {
  return (
    <MoreWords words={words}>
      <Polls automationId={automationId} />
    </MoreWords>
  );
}

function Polls({ automationId }: { automationId: string }) {
  const t = useTranslations("votes");
  const query = useInfiniteQuery(pollsQuery(automationId));
  const polls = query.data?.pages.flatMap(({ items }) => items);
  if (!polls && query.error)
    return <NotLoaded title={t("title")} error={query.error} onRetry={() => void query.refetch()} />;
  if (!polls || polls.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <h2 className="text-base font-semibold">{t("title")}</h2>
      {polls.map((poll) => (
        <PollCard key={poll.id} poll={poll} />
      ))}
      {query.hasNextPage ? (
        <Button look="soft" onClick={() => void query.fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
    </section>
  );
}
