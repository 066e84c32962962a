"use client";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { User } from "lucide-react";
import { useDeferredValue } from "react";
import { CommandItem } from "#components/ui/command.tsx";
import { itemsOf } from "#lib/client/cache/pages.ts";
import { conversationsQuery } from "#lib/client/queries/conversations.ts";
import { nameOf } from "../actions/use-conversation-actions.ts";
import { useInbox } from "../inbox-context.ts";
import { defaultFilter } from "../use-inbox-route.ts";

type Props = { query: string; choose: (step: () => void) => () => void };

const most = 6;

/** People whose name, number or texts match, to open their conversation. */
export function PeopleItems({ query, choose }: Props) {
  const { route } = useInbox();
  const q = useDeferredValue(query);
  const found = useInfiniteQuery({
    ...conversationsQuery({ ...defaultFilter, status: "all", q }),
    placeholderData: keepPreviousData,
  });
  return itemsOf(found.data)
    .slice(0, most)
    .map((conversation) => (
      <CommandItem
        key={conversation.id}
        // The server has matched already: the words make sure that the palette agrees.
        value={`${query} ${nameOf(conversation)} ${conversation.id}`}
        icon={<User className="size-4" aria-hidden="true" />}
        hint={conversation.contact.addressText}
        onSelect={choose(() => route.open(conversation.id))}
      >
        {nameOf(conversation)}
      </CommandItem>
    ));
}
