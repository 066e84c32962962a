import type { AssignmentResult, AssignmentsInput } from "#lib/contract/workload.ts";
import { type Actor, can, canHandOut } from "#lib/contract/permissions.ts";
import { eventBy, signature } from "#lib/domain/inbox/change-conversation.ts";
import {
  type ConversationState,
  lockConversations,
  saveConversations,
} from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { type MessageRow, nextActivity } from "#lib/domain/inbox/message-row.ts";
import { publishConversation, publishMessages } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { moveAudience } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

type Item = AssignmentsInput["items"][number];
type Given = { before: ConversationState; state: ConversationState; row: MessageRow };

/**
 * Gives many conversations to members, or to nobody, each for itself: what can not be done to one leaves the others. Each
 * result says what came of it and whose the conversation was, which is all that undo needs.
 */
export async function assignMany(actor: Actor, items: readonly Item[]): Promise<AssignmentResult[]> {
  if (!can(actor, "workload.read")) throw new AppError("not-allowed", "Only admins and team leads hand out.");
  return inTransaction(async (tx, afterCommit) => {
    const states = await lockConversations(
      tx,
      items.map(({ conversationId }) => conversationId),
    );
    const byId = new Map(states.map((state) => [state.id, state]));
    const members = await activeAmong(
      tx,
      items.flatMap(({ memberId }) => memberId ?? []),
    );
    const given: Given[] = [];
    const results = items.map((item) =>
      assignOne(actor, item, byId.get(item.conversationId), members, given),
    );
    await insertMessages(
      tx,
      given.map(({ row }) => row),
    );
    await saveConversations(
      tx,
      given.map(({ state }) => state),
    );
    await recordEvents(
      tx,
      given.map(({ state, row }) =>
        eventBy(actor, "conversation.assigned", state, row.createdAt, {
          data: { memberId: state.assigneeId, teamId: state.teamId },
        }),
      ),
    );
    afterCommit(() => given.forEach(tell));
    return results;
  });
}

function assignOne(
  actor: Actor,
  item: Item,
  state: ConversationState | undefined,
  members: ReadonlySet<string>,
  given: Given[],
): AssignmentResult {
  const { conversationId, memberId, onlyFrom } = item;
  const isSeen = state !== undefined && can(actor, "conversation.assign", state);
  const owner = isSeen ? state.assigneeId : null;
  const result = (outcome: AssignmentResult["outcome"], now = owner) => {
    return { conversationId, outcome, memberId: now, previousMemberId: owner };
  };
  if (!isSeen) return result("not-found");
  if (!canHandOut(actor, state)) return result("not-allowed");
  if (onlyFrom !== undefined && onlyFrom !== owner) return result("moved-meanwhile");
  if (memberId === owner) return result("unchanged");
  if (memberId !== null && !members.has(memberId)) return result("no-such-member");
  const before = { ...state };
  state.assigneeId = memberId;
  const activity = { type: "assigned", memberId, teamId: memberId === null ? null : state.teamId } as const;
  given.push({ before, state, row: nextActivity(state, activity, signature(actor), now()) });
  return result("assigned", memberId);
}

function tell({ before, state, row }: Given): void {
  moveAudience(before, state, state.id);
  publishMessages(state, [row]);
  publishConversation(state);
}

async function activeAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>(
    "select id from member where id = any($1::uuid[]) and deactivated_at is null for share",
    [[...new Set(ids)]],
  );
  return new Set(rows.map(({ id }) => id));
}
