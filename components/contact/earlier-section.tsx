import { useQuery } from "@tanstack/react-query";
import { useFormatter, useNow, useTimeZone, useTranslations } from "use-intl";
import { episodesQuery } from "#lib/client/queries/episodes.ts";
import type { Episode } from "#lib/contract/conversation.ts";
import { listTimeStyle } from "#lib/i18n/times.ts";
import { Section } from "./section.tsx";

/** The closed stretches of this conversation, newest first: what each was about and who closed it. */
export function EarlierSection({ conversationId }: { conversationId: string }) {
  const t = useTranslations("contact.earlier");
  const { data: episodes } = useQuery(episodesQuery(conversationId));
  const closed = episodes?.items.filter((episode) => episode.closedAt !== null) ?? [];
  if (closed.length === 0) return null;
  return (
    <Section title={t("title")} action={<span className="tabular-nums">{closed.length}</span>}>
      <ul className="flex flex-col gap-2">
        {closed.map((episode) => (
          <EarlierEpisode key={episode.id} episode={episode} />
        ))}
      </ul>
    </Section>
  );
}

function EarlierEpisode({ episode }: { episode: Episode }) {
  const t = useTranslations("contact.earlier");
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const zone = useTimeZone() ?? "UTC";
  const opened = new Date(episode.openedAt);
  return (
    <li>
      <p className="flex justify-between gap-2">
        <span className="truncate" dir="auto" title={episode.opening}>
          {episode.opening || t("noText")}
        </span>
        <time
          dateTime={episode.openedAt}
          title={format.dateTime(opened, { dateStyle: "full", timeStyle: "long" })}
          className="shrink-0 text-xs leading-[18px] text-text-faint tabular-nums"
        >
          {format.dateTime(opened, listTimeStyle(opened, now, zone))}
        </time>
      </p>
      <p className="text-xs text-text-faint">
        {episode.closedBy ? t("closedBy", { name: episode.closedBy.name }) : t("closed")}
      </p>
    </li>
  );
}
