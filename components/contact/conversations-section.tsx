import { useInfiniteQuery } from "@tanstack/react-query";
import { useNow, useTranslations } from "use-intl";
import { useInbox } from "#components/inbox/inbox-context.ts";
import { RowTime } from "#components/inbox/list/row-time.tsx";
import { shortAddress, shortNumber } from "#components/inbox/list/short-address.ts";
import { useSnippet } from "#components/inbox/list/use-snippet.ts";
import { followHere } from "#components/shell/follow-here.ts";
import { useMediaQuery } from "#components/shell/use-media-query.ts";
import { classNames } from "#components/ui/class-names.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { conversationsQuery } from "#lib/client/queries/conversations.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { Section } from "./section.tsx";

/** A person's conversations on all our numbers, newest first; those one may not see are a count and no more. */
export function ConversationsSection({ contact, hereId }: { contact: Contact; hereId: string }) {
  const t = useTranslations("contact.conversations");
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(
    conversationsQuery({ view: "all", status: "all", sort: "newest", contact: contact.id }),
  );
  const talks = itemsOf(data);
  const hidden = contact.hiddenConversations;
  if (talks.length < 2 && hidden === 0) return null;
  const severalAddresses = contact.addresses.length > 1;
  return (
    <Section title={t("title")} action={<span className="tabular-nums">{talks.length + hidden}</span>}>
      {talks.length < 2 ? null : (
        <ul className="-mx-2 flex flex-col">
          {talks.map((talk) => (
            <Talk key={talk.id} talk={talk} isHere={talk.id === hereId} withAddress={severalAddresses} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <LinkButton className="-ml-1" onClick={() => void fetchNextPage()}>
          {t("more")}
        </LinkButton>
      ) : null}
      {hidden > 0 ? (
        <p className={classNames("text-xs text-text-faint", talks.length > 1 && "mt-1.5")}>
          {t("hidden", { count: hidden })}
        </p>
      ) : null}
    </Section>
  );
}

type TalkProps = { talk: Conversation; isHere: boolean; withAddress: boolean };

function Talk({ talk, isHere, withAddress }: TalkProps) {
  const t = useTranslations("contact.conversations");
  const { route, meId, setContactOpen } = useInbox();
  const isBeside = useMediaQuery("(width >= 80rem)", true);
  const now = useNow({ updateInterval: 60_000 });
  const { prefix, text, failed } = useSnippet(talk, meId);
  const open = () => {
    route.open(talk.id);
    // Over the thread it would hide what was just opened.
    if (!isBeside) setContactOpen(false);
  };
  const state = isHere ? t("here") : talk.status === "open" ? null : t(`status.${talk.status}`);
  return (
    <li>
      <a
        href={route.hrefFor(talk.id)}
        onClick={followHere(open)}
        aria-current={isHere ? "true" : undefined}
        className={classNames(
          "inset-focus block rounded-control px-2 py-1 max-md:py-2",
          isHere ? "bg-surface-selected" : "hover:bg-surface-hover",
        )}
      >
        <span className="flex items-center gap-1.5">
          <span className={classNames("truncate", talk.unread > 0 && "font-bold")}>
            {withAddress
              ? t("between", {
                  number: shortAddress(talk.number),
                  address:
                    talk.addressKind === "phone" ? shortNumber(talk.contact) : talk.contact.addressText,
                })
              : talk.number.addressText}
          </span>
          <RowTime at={talk.lastMessage?.createdAt ?? talk.lastActivityAt} now={now} />
        </span>
        <span className="flex gap-2 text-xs text-text-muted">
          <span className="min-w-0 flex-1 truncate" dir="auto">
            {failed ? t("failed") : prefix ? `${prefix} ${text}` : text}
          </span>
          {state === null ? null : <span className="shrink-0 text-text-faint">{state}</span>}
        </span>
      </a>
    </li>
  );
}
