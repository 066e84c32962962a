import type { Tx } from "#lib/platform/db/transaction.ts";
import { invalid } from "./refuse.ts";

/** Refuses ids that are no teams: someone may have deleted one meanwhile. */
export async function requireTeams(tx: Tx, teamIds: readonly string[], field = "teamIds"): Promise<void> {
  const known = await tx.query<{ id: string }>("SELECT id FROM team WHERE id = ANY($1::uuid[]) FOR SHARE", [
    teamIds,
  ]);
  if (known.length < new Set(teamIds).size) throw invalid(field, "One of these teams is not there any more.");
}
