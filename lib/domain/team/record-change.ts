import type { DirectoryNoun } from "#lib/contract/live.ts";
import { room } from "#lib/contract/live.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { type EventRow, recordEvents } from "#lib/domain/inbox/record-events.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";

type What = { type: EventRow["type"]; data: EventRow["data"]; nouns: DirectoryNoun[] };

/** The last step of every change in the settings: who did it is recorded, and all desks hear which lists are old. */
export async function recordChange(
  tx: Tx,
  afterCommit: AfterCommit,
  actor: Actor,
  { type, data = {}, nouns }: What,
): Promise<void> {
  await recordEvents(tx, [{ type, at: now(), actorKind: actor.kind, actorId: actor.id, data }]);
  afterCommit(() => publish([room.desk()], "directory.changed", { nouns }));
}
