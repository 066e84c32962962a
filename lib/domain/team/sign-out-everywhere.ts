import { endSessions } from "#lib/gateways/realtime/member-sockets.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";

/** Ends every sign-in of the member who asks, this one too: cookies made before hold no longer, sockets end at once. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  if (actor.kind !== "member") throw new AppError("not-allowed", "Only a member can sign out.");
  await inTransaction(async (tx, afterCommit) => {
    await tx.query("UPDATE member SET session_version = session_version + 1 WHERE id = $1", [actor.id]);
    afterCommit(() => endSessions(actor.id));
  });
}
