"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import type { Conversation } from "#lib/contract/conversation.ts";
import { announce } from "#components/shell/undo.ts";
import type { Page } from "#lib/contract/page.ts";
import { api } from "#lib/client/api.ts";
import { meQuery } from "#lib/client/queries/me.ts";
import { keys } from "#lib/client/keys.ts";
import { useInbox } from "../inbox-context.ts";
import { useConversationActions } from "./use-conversation-actions.ts";

/** Takes the unassigned conversation that has waited longest, and opens it. */
export function useTakeNext(): () => void {
  const client = useQueryClient();
  const t = useTranslations("inbox.done");
  const me = useQuery(meQuery()).data;
  const { route } = useInbox();
  const { assign } = useConversationActions();
  return () => {
    if (me === undefined) return;
    const query = { view: "unassigned", sort: "waiting", limit: 1 };
    void api<Page<Conversation>>("GET", "/conversations", { query }).then(({ items: [next] }) => {
      if (next === undefined) return announce(t("nothingToTake"));
      client.setQueryData(keys.conversation(next.id), next);
      assign(next, { member: { id: me.id, name: me.name } }, t("assignedToYou"));
      route.open(next.id);
    });
  };
}
