import type { Placed } from "#lib/contract/permissions.ts";
import type { LiveAuthority } from "#lib/gateways/realtime/live-server.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { loadActiveMembers } from "./load-actor.ts";
import { noteActive } from "./note-active.ts";

/** What the sockets ask of the business: who may be signed in, and where a conversation stands. */
export const liveAuthority: LiveAuthority = { loadActiveMembers, noteActive, loadPlacement };

async function loadPlacement(conversationId: string): Promise<Placed | null> {
  const [placed] = await readOnly().query<Placed>(
    `SELECT team_id AS "teamId", number_id AS "numberId", assignee_id AS "assigneeId"
     FROM conversation WHERE id = $1`,
    [conversationId],
  );
  return placed ?? null;
}
