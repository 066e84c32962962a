"use client";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { MemberRef, TeamRef } from "#lib/contract/member.ts";
import { useInbox } from "../inbox-context.ts";
import { useConversationActions } from "./use-conversation-actions.ts";

/** The ways to give a conversation away, each with its words. */
export function useAssign(conversation: Conversation) {
  const t = useTranslations("inbox.done");
  const { meId } = useInbox();
  const { assign } = useConversationActions();
  return {
    toMember: ({ id, name }: MemberRef) =>
      assign(
        conversation,
        { member: { id, name } },
        id === meId ? t("assignedToYou") : t("assigned", { name }),
      ),
    toTeam: ({ id, name }: TeamRef) =>
      assign(conversation, { team: { id, name }, member: null }, t("assigned", { name })),
    toNobody: () => assign(conversation, { member: null }, t("unassigned")),
  };
}
