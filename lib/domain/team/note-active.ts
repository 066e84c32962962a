import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

const NOTED_EVERY_S = 15;
const ONLINE_FOR_S = 40;

/** Notes that these members have a page connected: one statement, which writes only what is older than 15 seconds. */
export async function noteActive(memberIds: readonly string[]): Promise<void> {
  await readOnly().query(
    `UPDATE member SET last_active_at = $2
     WHERE id = ANY($1::uuid[]) AND (last_active_at IS NULL OR last_active_at < $3)`,
    [memberIds, now(), secondsAgo(NOTED_EVERY_S)],
  );
}

/** Whether a member's page was connected a moment ago. */
export function isOnline(lastActiveAt: Date | null): boolean {
  return lastActiveAt !== null && lastActiveAt >= secondsAgo(ONLINE_FOR_S);
}

function secondsAgo(seconds: number): Date {
  return new Date(now().getTime() - seconds * 1_000);
}
