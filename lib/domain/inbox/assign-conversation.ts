import type { Conversation } from "#lib/contract/conversation.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { type Author, changeConversation, eventBy, signature, type Step } from "./change-conversation.ts";
import { nextActivity } from "./message-row.ts";

/** Who gets it: a member, a team, both; null takes it away, undefined leaves it as it is. */
export type Assignment = { memberId?: string | null | undefined; teamId?: string | null | undefined };

/** Gives a conversation to a member or a team; the last write wins, and everybody sees by whom. */
export function assignConversation(actor: Actor, id: string, to: Assignment): Promise<Conversation> {
  return changeConversation(actor, id, "conversation.assign", assigning(actor, to));
}

/** The change itself, by whoever may. */
export function assigning(author: Author, to: Assignment): Step {
  return async (state, tx, at) => {
    const memberId = to.memberId === undefined ? state.assigneeId : to.memberId;
    const teamId = to.teamId === undefined ? state.teamId : to.teamId;
    if (memberId === state.assigneeId && teamId === state.teamId) return null;
    // Who had it before may have been deactivated since: only who gets it now must be there.
    await requireRecipients(tx, memberId === state.assigneeId ? null : memberId, teamId);
    // Taken from its owner and left with its team: the line is about the owner alone.
    const told = memberId === null && teamId === state.teamId ? null : teamId;
    state.assigneeId = memberId;
    state.teamId = teamId;
    return {
      rows: [nextActivity(state, { type: "assigned", memberId, teamId: told }, signature(author), at)],
      events: [eventBy(author, "conversation.assigned", state, at, { data: { memberId, teamId } })],
    };
  };
}

async function requireRecipients(tx: Tx, memberId: string | null, teamId: string | null): Promise<void> {
  const [found] = await tx.query<{ member: boolean; team: boolean }>(
    `select $1::uuid is null or exists (select 1 from member where id = $1 and deactivated_at is null) as member,
            $2::uuid is null or exists (select 1 from team where id = $2) as team`,
    [memberId, teamId],
  );
  if (!found?.member) throw invalid("memberId", "There is no such active member.");
  if (!found.team) throw invalid("teamId", "There is no such team.");
}

function invalid(field: string, detail: string): AppError {
  return new AppError("invalid", detail, { fields: { [field]: detail } });
}
