import type { Broadcast, BroadcastInput, ChangeBroadcastInput } from "#lib/contract/broadcast.ts";
import { type Actor, can, canTextFrom } from "#lib/contract/permissions.ts";
import { findList } from "#lib/domain/lists/find-list.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { makeStorable } from "#lib/domain/inbox/take-text.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { changeBroadcast } from "./change-broadcast.ts";
import { lockBroadcast } from "./broadcast-row.ts";
import { optOutLineOf } from "./opt-out-line.ts";
import { showBroadcast } from "./show-broadcast.ts";

/** Begins a broadcast as a draft: nothing goes out until it is submitted. */
export async function createBroadcast(actor: Actor, input: BroadcastInput): Promise<Broadcast> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins write broadcasts.");
  const id = newId();
  await inTransaction(async (tx, afterCommit) => {
    const optOutLine = input.optOutLine ?? (await usualLine(tx));
    const audience = { listId: input.listId, filter: input.listId === null ? (input.filter ?? {}) : null };
    await requireParts(tx, actor, { ...input, ...audience });
    await tx.query(
      `insert into broadcast (id, name, text, purpose, number_id, list_id, filter, opt_out_line, send_at, local_at,
                              created_by_kind, created_by_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        input.name,
        makeStorable(input.text),
        input.purpose,
        input.numberId,
        audience.listId,
        audience.filter,
        optOutLine,
        input.sendAt,
        input.localAt,
        actor.kind,
        actor.id,
        now(),
      ],
    );
    await recordChange(tx, afterCommit, actor, {
      type: "broadcast.created",
      data: { broadcastId: id },
      nouns: ["broadcasts"],
    });
  });
  return showBroadcast(actor, id);
}

/** Changes a draft. One that waits for a yes is a draft again: who says yes has seen what goes out. */
export function rewriteBroadcast(actor: Actor, id: string, change: ChangeBroadcastInput): Promise<Broadcast> {
  return changeBroadcast(actor, id, {
    type: "broadcast.changed",
    from: ["draft", "waiting"],
    step: async (tx, before) => {
      const after = { ...before, ...change };
      if (change.listId) after.filter = null;
      if (change.listId === null || (change.filter && change.listId === undefined)) {
        after.listId = null;
        after.filter = change.filter ?? before.filter ?? { tagId: null, wroteWithinDays: null };
      }
      await requireParts(tx, actor, after);
      await tx.query(
        `update broadcast set name = $2, text = $3, purpose = $4, number_id = $5, list_id = $6, filter = $7,
                opt_out_line = $8, send_at = $9, local_at = $10, status = 'draft', submitted_by_kind = null,
                submitted_by_id = null, submitted_at = null
          where id = $1`,
        [
          id,
          after.name,
          makeStorable(after.text),
          after.purpose,
          after.numberId,
          after.listId,
          after.filter,
          after.optOutLine,
          after.sendAt,
          after.localAt,
        ],
      );
    },
  });
}

/** Throws a draft away. What was sent once is kept. */
export async function deleteBroadcast(actor: Actor, id: string): Promise<void> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins delete broadcasts.");
  await inTransaction(async (tx, afterCommit) => {
    const { status } = await lockBroadcast(tx, actor, id);
    if (status !== "draft" && status !== "waiting")
      throw new AppError("conflict", "Only drafts can be deleted: what was sent is kept.");
    await tx.query(`delete from broadcast where id = $1`, [id]);
    await recordChange(tx, afterCommit, actor, {
      type: "broadcast.deleted",
      data: { broadcastId: id },
      nouns: ["broadcasts"],
    });
  });
}

type Parts = {
  numberId: string;
  listId: string | null;
  sendAt: string | Date | null;
  localAt: string | null;
};

async function requireParts(
  tx: Tx,
  actor: Actor,
  { numberId, listId, sendAt, localAt }: Parts,
): Promise<void> {
  const [number] = await tx.query(`select 1 from number where id = $1 and status <> 'retired'`, [numberId]);
  if (!number || !canTextFrom(actor, numberId))
    throw invalid("numberId", "That is not a number you can text from.");
  if (listId !== null) await requireList(tx, listId, numberId);
  if (sendAt !== null && localAt !== null)
    throw invalid("localAt", "Choose our time or the recipients’, not both.");
}

async function requireList(tx: Tx, listId: string, numberId: string): Promise<void> {
  const list = await findList(tx, listId).catch((error: unknown) => {
    throw error instanceof AppError ? invalid("listId", "There is no such list.") : error;
  });
  if (list.numberId !== null && list.numberId !== numberId)
    throw invalid("numberId", "This list is texted from another number.");
}

async function usualLine(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ locale: string }>(`select locale from organisation limit 1`);
  return optOutLineOf(row?.locale ?? "en");
}
