import type { QueryClient } from "@tanstack/react-query";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { MemberRef, TeamRef } from "#lib/contract/member.ts";
import { api } from "#lib/client/api.ts";
import { changeConversation } from "./change-conversation.ts";

/** Who should have it. What is left out stays as it is; null takes it away. */
export type Assignment = { member?: MemberRef | null; team?: TeamRef | null };

/** Gives a conversation to a member, a team, or nobody. The last one to assign wins. */
export function assignConversation(
  client: QueryClient,
  id: string,
  { member, team }: Assignment,
): Promise<Conversation> {
  return changeConversation(
    client,
    id,
    (known) => ({
      ...known,
      assignee: member === undefined ? known.assignee : member,
      team: team === undefined ? known.team : team,
    }),
    () =>
      api<Conversation>("PUT", `/conversations/${id}/assignment`, {
        body: {
          ...(member !== undefined && { memberId: member?.id ?? null }),
          ...(team !== undefined && { teamId: team?.id ?? null }),
        },
      }),
  );
}
