import type { NumberTeamsInput } from "#lib/contract/staff.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordChange } from "#lib/domain/team/record-change.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { requireTeams } from "#lib/domain/team/require-teams.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { forgetDirectory } from "./directory.ts";

/** Says which teams serve a number and which of them gets its new conversations; those it has stay where they are. */
export async function serveNumber(actor: Actor, id: string, input: NumberTeamsInput): Promise<void> {
  allow(can(actor, "number.manage"), "Only admins say who serves a number.");
  if (!isId(id)) throw notFound("number");
  const { teamIds, defaultTeamId } = input;
  if (defaultTeamId !== null && !teamIds.includes(defaultTeamId)) {
    throw invalid("defaultTeamId", "The default team must be one that serves the number.");
  }
  await inTransaction(async (tx, afterCommit) => {
    await requireTeams(tx, teamIds);
    const changed = await tx.query("UPDATE number SET default_team_id = $2 WHERE id = $1 RETURNING id", [
      id,
      defaultTeamId,
    ]);
    if (changed.length === 0) throw notFound("number");
    await tx.query("DELETE FROM number_team WHERE number_id = $1", [id]);
    await tx.query(
      "INSERT INTO number_team (number_id, team_id) SELECT DISTINCT $1::uuid, unnest($2::uuid[])",
      [id, teamIds],
    );
    await recordChange(tx, afterCommit, actor, {
      type: "number.teams-changed",
      data: { numberId: id, defaultTeamId },
      nouns: ["numbers", "teams", "members"],
    });
    afterCommit(forgetDirectory);
  });
}
