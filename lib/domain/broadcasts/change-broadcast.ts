import type { Broadcast } from "#lib/contract/broadcast.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import type { EventType } from "#lib/domain/inbox/record-events.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { type AfterCommit, inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { type BroadcastRow, lockBroadcast } from "./broadcast-row.ts";
import { showBroadcast } from "./show-broadcast.ts";

type Step = (tx: Tx, broadcast: BroadcastRow, afterCommit: AfterCommit) => Promise<unknown>;

/** The frame of every change to a broadcast: who may, its row locked, how it must stand, recorded, told to all desks. */
export async function changeBroadcast(
  actor: Actor,
  id: string,
  { type, from, step }: { type: EventType; from: readonly BroadcastRow["status"][]; step: Step },
): Promise<Broadcast> {
  allow(can(actor, "broadcast.manage"), "Only leads and admins manage broadcasts.");
  await inTransaction(async (tx, afterCommit) => {
    const broadcast = await lockBroadcast(tx, actor, id);
    if (!from.includes(broadcast.status)) throw standsOtherwise(broadcast.status);
    await step(tx, broadcast, afterCommit);
    await recordChange(tx, afterCommit, actor, { type, data: { broadcastId: id }, nouns: ["broadcasts"] });
  });
  return showBroadcast(actor, id);
}

const words: Record<BroadcastRow["status"], string> = {
  draft: "It is a draft still.",
  waiting: "It waits for a second person’s yes.",
  scheduled: "It is scheduled.",
  building: "Its texts are being written.",
  sending: "It is being sent.",
  paused: "It is paused.",
  stopped: "It was stopped.",
  done: "It is done.",
};

function standsOtherwise(status: BroadcastRow["status"]): AppError {
  return new AppError("conflict", words[status]);
}
