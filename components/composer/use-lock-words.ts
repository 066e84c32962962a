import { useQuery } from "@tanstack/react-query";
import { useTimeZone, useTranslations } from "use-intl";
import { consentLedgerQuery } from "#lib/client/queries/consent-ledger.ts";
import { useMoment } from "#components/inbox/actions/use-moment.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import { dayIn } from "#lib/i18n/times.ts";
import { firstName } from "./fill-saved-reply.ts";
import type { Lock } from "./use-lock.ts";

type LockWords = { what: string; until: string };

/** What happened and until when it holds, in words. */
export function useLockWords(lock: Lock, conversation: Conversation, name: string): LockWords {
  const t = useTranslations("composer.locked");
  const optOut = useOptOutWords(conversation, name, lock === "opted-out");
  const moment = useMoment();
  const { contact, number, block } = conversation;
  switch (lock) {
    case "opted-out":
      return optOut;
    case "blocked":
      return {
        what: t("blocked", { name, reason: block?.reason ?? "" }),
        until: block?.until ? t("blockedUntil", { when: moment(block.until) }) : t("blockedHint"),
      };
    case "short-code":
      return { what: t("shortCode", { address: contact.addressText }), until: t("noReply") };
    case "name":
      return { what: t("name", { address: contact.addressText }), until: t("noReply") };
    case "send-only":
      return { what: t("sendOnly", { number: number.addressText }), until: t("sendOnlyHint") };
    case "retired":
      return { what: t("retired", { number: number.addressText }), until: t("retiredHint") };
  }
}

function useOptOutWords(
  { contact, number, consent }: Conversation,
  name: string,
  enabled: boolean,
): LockWords {
  const t = useTranslations("composer.locked");
  const moment = useMoment();
  const zone = useTimeZone() ?? "UTC";
  const { data: ledger } = useQuery({ ...consentLedgerQuery(contact.id), enabled });
  const entry = ledger?.items.find((item) => item.action === "opt-out");
  const who = contact.name ? firstName(name) : name;
  const at = entry?.at ?? consent.since ?? new Date().toISOString();
  const when = moment(at);
  const day = dayIn(new Date(at), zone) === dayIn(new Date(), zone) ? "today" : "other";
  const said = entry?.source === "text" ? entry.words : null;
  return {
    what: said
      ? t("optedOutText", { name: who, words: said.trim(), day, when })
      : t("optedOut", { name: who, day, when }),
    until: consent.scope === "number" ? t("until", { number: number.addressText }) : t("untilAll"),
  };
}
