"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import { assignConversation, type Assignment } from "#lib/client/mutations/assign-conversation.ts";
import { closeConversation, reopenConversation } from "#lib/client/mutations/close-conversation.ts";
import { markUnread } from "#lib/client/mutations/mark-read.ts";
import { snoozeConversation, wakeConversation } from "#lib/client/mutations/snooze-conversation.ts";
import { tagConversation } from "#lib/client/mutations/tag-conversation.ts";
import { leaveRow } from "../list/row-moves.ts";
import { useDoing } from "./use-doing.ts";
import { useMoment } from "./use-moment.ts";

/** What a member does to a conversation: applied at once, told in a toast, taken back with `z`. */
export function useConversationActions() {
  const client = useQueryClient();
  const t = useTranslations("inbox.done");
  const moment = useMoment();
  const doing = useDoing();

  const backTo = ({ id, status, snoozedUntil }: Conversation) => {
    if (status === "closed") return () => closeConversation(client, id);
    if (status === "snoozed" && snoozedUntil !== null)
      return () => snoozeConversation(client, id, snoozedUntil);
    return () => reopenConversation(client, id);
  };
  return {
    close: (known: Conversation) => {
      leaveRow(known.id, { advance: true });
      return doing(
        known,
        () => closeConversation(client, known.id),
        t("closed", { name: nameOf(known) }),
        backTo(known),
      );
    },
    reopen: (known: Conversation) => {
      leaveRow(known.id);
      return doing(
        known,
        () => reopenConversation(client, known.id),
        t("reopened", { name: nameOf(known) }),
        backTo(known),
      );
    },
    snooze: (known: Conversation, until: string) => {
      leaveRow(known.id, { advance: true });
      const words = t("snoozed", { time: moment(until) });
      const undo = known.status === "open" ? () => wakeConversation(client, known.id) : backTo(known);
      return doing(known, () => snoozeConversation(client, known.id, until), words, undo);
    },
    wake: (known: Conversation) => {
      leaveRow(known.id);
      return doing(
        known,
        () => wakeConversation(client, known.id),
        t("woken", { name: nameOf(known) }),
        backTo(known),
      );
    },
    assign: (known: Conversation, assignment: Assignment, words: string) => {
      leaveRow(known.id);
      const before: Assignment = { member: known.assignee, team: known.team };
      return doing(
        known,
        () => assignConversation(client, known.id, assignment),
        words,
        () => assignConversation(client, known.id, before),
      );
    },
    tag: (known: Conversation, names: string[]) => {
      const before = known.tags.map((tag) => tag.name);
      return doing(
        known,
        () => tagConversation(client, known.id, names),
        t("tagged"),
        () => tagConversation(client, known.id, before),
      );
    },
    markUnread: (known: Conversation) => doing(known, () => markUnread(client, known.id), t("unread")),
  };
}

/** How people call a conversation: its contact's name, else the address. */
export function nameOf(conversation: Conversation): string {
  return conversation.contact.name ?? conversation.contact.addressText;
}
