import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { isOnline } from "#lib/domain/team/note-active.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** How many members have a page connected now: of the teams that a lead leads, of all for admins. */
export async function countOnline(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx.query<{ lastActiveAt: Date | null }>(
    `select last_active_at as "lastActiveAt" from member m
      where deactivated_at is null and ($1::uuid[] is null or exists (
            select from team_member t where t.member_id = m.id and t.team_id = any($1)))`,
    [seesAll(actor) ? null : actor.leadTeamIds],
  );
  return rows.filter(({ lastActiveAt }) => isOnline(lastActiveAt)).length;
}
