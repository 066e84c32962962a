import { room } from "#lib/contract/live.ts";
import { lockConversationsWith, saveConversations } from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { type MessageRow, nextMessage } from "#lib/domain/inbox/message-row.ts";
import { openConversationsWith } from "#lib/domain/inbox/open-conversations.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { addJobs } from "#lib/gateways/jobs/add-jobs.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { type BroadcastRow, lockBroadcastIn } from "./broadcast-row.ts";
import { takeDownAudience } from "./find-audience.ts";
import { loadPeople, type Person } from "./load-people.ts";
import { type Plan, type Planned, startPlan } from "./plan-text.ts";

const AT_ONCE = 1_000;
// How long a thousand take to be written, about. None is due before all are: sending would slow the writing threefold.
const WRITING_MS = 600;
// A text is worth sending for as long as the slowest number needs, which quiet hours stretch.
const WORTH_MS = 7 * 24 * 3_600_000;

/**
 * Writes the texts of a broadcast whose time has come: takes down everyone it is for, then writes some at a time into
 * the outbox's bulk lane, each part whole or not at all. Stops where it is paused or stopped; a killed worker leaves the
 * rest to the next.
 */
export async function buildBroadcast({ broadcastId }: { broadcastId: string }): Promise<void> {
  await begin(broadcastId);
  while (await buildSome(broadcastId)) publish([room.desk()], "directory.changed", { nouns: ["broadcasts"] });
  publish([room.desk()], "directory.changed", { nouns: ["broadcasts"] });
}

function begin(id: string): Promise<void> {
  return inTransaction(async (tx) => {
    const broadcast = await lockBroadcastIn(tx, id, "scheduled");
    if (!broadcast) return;
    const people = await takeDownAudience(tx, id, broadcast);
    const at = now();
    await tx.query(
      `update broadcast set status = 'building', started_at = $2, paced_until = $3 where id = $1`,
      [id, at, new Date(at.getTime() + Math.floor(people / 1_000) * WRITING_MS)],
    );
    await recordEvents(tx, [
      { type: "broadcast.started", at: now(), actorKind: "system", data: { broadcastId: id } },
    ]);
  });
}

function buildSome(id: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const broadcast = await lockBroadcastIn(tx, id, "building");
    if (!broadcast) return false;
    const people = await nextPeople(tx, broadcast);
    if (people.length === 0) {
      await tx.query(`update broadcast set status = 'sending' where id = $1`, [id]);
      await addJobs(tx, "broadcast.settle", [
        { payload: { broadcastId: id }, key: `broadcast.settle:${id}` },
      ]);
      return false;
    }
    const at = now();
    const { plan, pacedUntil } = startPlan(broadcast, { at, pacedUntil: broadcast.pacedUntil });
    const plans = people.map((person) => ({ person, plan: plan(person) }));
    const messages = await writeTexts(tx, broadcast, plans.flatMap(toSend), at);
    await noteOutcomes(tx, id, plans, messages);
    await tx.query(`update broadcast set paced_until = $2 where id = $1`, [id, pacedUntil()]);
    await notifyDue(tx);
    return true;
  });
}

async function nextPeople(tx: Tx, broadcast: BroadcastRow): Promise<Person[]> {
  const rows = await tx.query<{ id: string }>(
    `select address_id as id from broadcast_recipient where broadcast_id = $1 and outcome is null
      order by address_id limit ${AT_ONCE}`,
    [broadcast.id],
  );
  return loadPeople(
    tx,
    broadcast,
    rows.map((row) => row.id),
  );
}

type Going = { person: Person; planned: Planned };

function toSend({ person, plan }: { person: Person; plan: Plan }): Going[] {
  return "planned" in plan ? [{ person, planned: plan.planned }] : [];
}

// Their conversations neither open nor move up the lists: nobody has anything to do until somebody answers.
async function writeTexts(
  tx: Tx,
  { id, numberId, purpose, number }: BroadcastRow,
  going: readonly Going[],
  at: Date,
): Promise<Map<string, string>> {
  const addressIds = going.map(({ person }) => person.addressId);
  await openConversationsWith(tx, { numberId, teamId: number.defaultTeamId }, addressIds, at);
  const states = await lockConversationsWith(tx, numberId, addressIds);
  const byAddress = new Map(states.map((state) => [state.addressId, state]));
  const rows = going.flatMap(({ person, planned }): MessageRow[] => {
    const state = byAddress.get(person.addressId);
    if (!state) return [];
    const { lastActivityAt } = state;
    const row = nextMessage(state, {
      direction: "out",
      kind: "text",
      purpose,
      text: planned.text,
      encoding: planned.encoding,
      segments: planned.segments,
      status: planned.dueAt > at ? "scheduled" : "queued",
      authorKind: "system",
      authorId: id,
      createdAt: at,
      lane: 1,
      dueAt: planned.dueAt,
      giveUpAt: new Date(planned.dueAt.getTime() + WORTH_MS),
    });
    state.lastActivityAt = lastActivityAt;
    return [row];
  });
  await insertMessages(tx, rows);
  await saveConversations(tx, states);
  await recordEvents(
    tx,
    rows.map(({ id: messageId, conversationId }) => ({
      type: "message.queued",
      at,
      actorKind: "system",
      conversationId,
      messageId,
    })),
  );
  const addressOf = new Map(states.map((state) => [state.id, state.addressId]));
  return new Map(rows.map((row) => [addressOf.get(row.conversationId) ?? "", row.id]));
}

async function noteOutcomes(
  tx: Tx,
  id: string,
  plans: readonly { person: Person; plan: Plan }[],
  messages: Map<string, string>,
): Promise<void> {
  await tx.query(
    `update broadcast_recipient r set outcome = k.outcome, reason = k.reason, message_id = k.message, told_opt_out = k.told
       from unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::boolean[]) as k(address, outcome, reason, message, told)
      where r.broadcast_id = $1 and r.address_id = k.address`,
    [
      id,
      plans.map(({ person }) => person.addressId),
      plans.map(({ plan }) => ("planned" in plan ? "queued" : "suppressed")),
      plans.map(({ plan }) => ("planned" in plan ? null : plan.suppressed)),
      plans.map(({ person }) => messages.get(person.addressId) ?? null),
      plans.map(({ plan }) => "planned" in plan && plan.planned.tellsOptOut),
    ],
  );
}
