import type { ConversationChange } from "#lib/contract/live.ts";
import type { ConversationStatus } from "#lib/contract/conversation.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** A conversation's row while its lock is held: verbs change it in memory and save it once. */
export type ConversationState = {
  id: string;
  numberId: string;
  addressId: string;
  status: ConversationStatus;
  assigneeId: string | null;
  teamId: string | null;
  snoozedUntil: Date | null;
  waitingSince: Date | null;
  lastSeq: number;
  lastInboundSeq: number;
  lastMessageSeq: number;
  lastActivityAt: Date;
};

/** The columns of a state, over `conversation c`. */
export const stateColumns = `c.id, c.number_id as "numberId", c.address_id as "addressId", c.status, c.assignee_id as "assigneeId",
  c.team_id as "teamId", c.snoozed_until as "snoozedUntil", c.waiting_since as "waitingSince", c.last_seq as "lastSeq",
  c.last_inbound_seq as "lastInboundSeq", c.last_message_seq as "lastMessageSeq", c.last_activity_at as "lastActivityAt"`;

/** Locks one conversation and reads it; null when it is not there. Every change to a conversation starts so. */
export async function lockConversation(tx: Tx, id: string): Promise<ConversationState | null> {
  const rows = await tx.query<ConversationState>(
    `select ${stateColumns} from conversation c where c.id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** Locks many conversations and reads them, in the order of their ids; those that are not there are left out. */
export function lockConversations(tx: Tx, ids: readonly string[]): Promise<ConversationState[]> {
  return tx.query<ConversationState>(
    `select ${stateColumns} from conversation c where c.id = any($1::uuid[]) order by c.id for update`,
    [ids],
  );
}

/** Locks the conversations of a number with some addresses and reads them, in the order of their ids. */
export function lockConversationsWith(
  tx: Tx,
  numberId: string,
  addressIds: readonly string[],
): Promise<ConversationState[]> {
  return tx.query<ConversationState>(
    `select ${stateColumns} from conversation c where c.address_id = any($2::uuid[]) and c.number_id = $1
      order by c.id for update`,
    [numberId, addressIds],
  );
}

/** Locks those of many conversations that are free, in the order of their ids; the others are left out, not waited for. */
export function lockFreeConversations(tx: Tx, ids: readonly string[]): Promise<ConversationState[]> {
  return tx.query<ConversationState>(
    `select ${stateColumns} from conversation c where c.id = any($1::uuid[]) order by c.id for update skip locked`,
    [ids],
  );
}

/** Reads without a lock, for authorisation before and outside of a change. */
export async function readConversation(tx: Tx, id: string): Promise<ConversationState | null> {
  const rows = await tx.query<ConversationState>(
    `select ${stateColumns} from conversation c where c.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** The other conversations of some addresses, unlocked: a consent concerns the person on all our numbers. */
export function readConversationsBeside(
  tx: Tx,
  states: readonly ConversationState[],
): Promise<ConversationState[]> {
  return tx.query<ConversationState>(
    `select ${stateColumns} from conversation c where c.address_id = any($1::uuid[]) and c.id <> all($2::uuid[])`,
    [states.map((state) => state.addressId), states.map((state) => state.id)],
  );
}

/** Writes locked states back, many in one statement. */
export async function saveConversations(tx: Tx, states: readonly ConversationState[]): Promise<void> {
  if (states.length === 0) return;
  await tx.query(
    `update conversation c
        set status = s.status, assignee_id = s.assignee_id, team_id = s.team_id, snoozed_until = s.snoozed_until,
            waiting_since = s.waiting_since, last_seq = s.last_seq, last_inbound_seq = s.last_inbound_seq,
            last_message_seq = s.last_message_seq, last_activity_at = s.last_activity_at
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::timestamptz[], $7::int[],
                   $8::int[], $9::int[], $10::timestamptz[])
         as s(id, status, assignee_id, team_id, snoozed_until, waiting_since, last_seq, last_inbound_seq,
              last_message_seq, last_activity_at)
      where c.id = s.id`,
    [
      states.map((s) => s.id),
      states.map((s) => s.status),
      states.map((s) => s.assigneeId),
      states.map((s) => s.teamId),
      states.map((s) => s.snoozedUntil),
      states.map((s) => s.waitingSince),
      states.map((s) => s.lastSeq),
      states.map((s) => s.lastInboundSeq),
      states.map((s) => s.lastMessageSeq),
      states.map((s) => s.lastActivityAt),
    ],
  );
}

/** How the state travels to browsers that have the conversation on screen. */
export function changeOf(state: ConversationState): ConversationChange {
  return {
    id: state.id,
    status: state.status,
    numberId: state.numberId,
    assigneeId: state.assigneeId,
    teamId: state.teamId,
    waitingSince: state.waitingSince?.toISOString() ?? null,
    snoozedUntil: state.snoozedUntil?.toISOString() ?? null,
    lastSeq: state.lastSeq,
    lastActivityAt: state.lastActivityAt.toISOString(),
  };
}
