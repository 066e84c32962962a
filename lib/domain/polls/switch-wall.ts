import type { Poll } from "#lib/contract/poll.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { isId, newToken } from "#lib/platform/ids.ts";
import { requireResults, showPoll } from "./find-polls.ts";

// 128 bits: nobody finds a wall by trying.
const CODE_BYTES = 16;

/** Gives a poll its public page, or takes it away: switched on again it has another link. */
export async function switchWall(actor: Actor, id: string, on: boolean): Promise<Poll> {
  requireResults(actor);
  if (isId(id))
    await readOnly().query(
      `update poll set wall_code = case when $2 then coalesce(wall_code, $3) end where id = $1`,
      [id, on, newToken(CODE_BYTES)],
    );
  return showPoll(actor, id);
}
