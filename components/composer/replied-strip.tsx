import { useFormatter, useNow, useTranslations } from "use-intl";
import { Avatar } from "#components/ui/avatar.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Message } from "#lib/contract/message.ts";
import { firstName } from "./fill-saved-reply.ts";
import { Strip } from "./strip.tsx";

type Props = { newer: Message | null; onSend: () => void; onDiscard: () => void };

/** A colleague's reply went first: what they said, and whether ours should still go. */
export function RepliedStrip({ newer, onSend, onDiscard }: Props) {
  const t = useTranslations("composer.replied");
  const ago = useAgo(newer?.createdAt ?? null);
  const name = newer?.author.name ? firstName(newer.author.name) : t("colleague");
  return (
    <Strip role="alert">
      {newer?.author.id ? <Avatar id={newer.author.id} name={newer.author.name ?? ""} /> : null}
      <span className="line-clamp-2 min-w-0 flex-1">
        {t.rich("said", {
          name,
          ago,
          text: newer?.text ?? "…",
          b: (inner) => <b className="font-semibold">{inner}</b>,
        })}
      </span>
      <LinkButton tone="inbound" onClick={onSend}>
        {t("anyway")}
      </LinkButton>
      <LinkButton tone="inbound" onClick={onDiscard}>
        {t("discard")}
      </LinkButton>
    </Strip>
  );
}

function useAgo(at: string | null): string {
  const t = useTranslations("composer.replied.ago");
  const format = useFormatter();
  const now = useNow({ updateInterval: 5_000 });
  if (at === null) return t("earlier");
  const seconds = Math.max(1, Math.round((now.getTime() - Date.parse(at)) / 1000));
  if (seconds < 60) return t("seconds", { count: seconds });
  if (seconds < 3_600) return t("minutes", { count: Math.floor(seconds / 60) });
  return format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" });
}
