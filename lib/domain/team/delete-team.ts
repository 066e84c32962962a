import type { TeamHoldings } from "#lib/contract/staff.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { recordChange } from "./record-change.ts";
import { allow, invalid } from "./refuse.ts";
import { requireTeams } from "./require-teams.ts";

const AT_ONCE = 1_000;

/** What a team would leave behind: said before it is deleted. Counted to 10,000. */
export async function showTeamHoldings(actor: Actor, id: string): Promise<TeamHoldings> {
  allow(can(actor, "team.manage"), "Only admins delete teams.");
  if (!isId(id)) throw notFound("team");
  const [held] = await readOnly().query<TeamHoldings>(
    `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM conversation WHERE team_id = t.id LIMIT 10000) c) AS conversations,
       (SELECT count(*)::int FROM (SELECT 1 FROM conversation WHERE team_id = t.id AND status = 'open' LIMIT 10000) c) AS open,
       ARRAY(SELECT k.name FROM api_key_team x JOIN api_key k ON k.id = x.api_key_id
             WHERE x.team_id = t.id AND k.revoked_at IS NULL ORDER BY 1) AS "apiKeys"
     FROM team t WHERE t.id = $1`,
    [id],
  );
  if (!held) throw notFound("team");
  return held;
}

/**
 * Deletes a team. Another takes over its numbers, conversations and API keys; without one, conversations and numbers
 * have no team then, and keys stand in the way: a key without teams would see everything.
 */
export async function deleteTeam(actor: Actor, id: string, moveTo: string | null): Promise<void> {
  const { apiKeys } = await showTeamHoldings(actor, id);
  if (moveTo === id) throw invalid("moveTo", "Choose another team.");
  if (moveTo === null && apiKeys.length > 0) throw heldByKeys(apiKeys);
  await inTransaction((tx) => moveNumbers(tx, id, moveTo));
  forgetDirectory();
  // In pieces, so that no text waits for the locks of a whole history; what came meanwhile moves with the last one.
  while ((await inTransaction((tx) => moveConversations(tx, id, moveTo))) === AT_ONCE);
  await inTransaction(async (tx, afterCommit) => {
    const team = await tx.query("SELECT 1 FROM team WHERE id = $1 FOR UPDATE", [id]);
    if (team.length === 0) throw notFound("team");
    await moveNumbers(tx, id, moveTo);
    await moveConversations(tx, id, moveTo);
    await moveKeys(tx, id, moveTo);
    await tx.query("DELETE FROM team WHERE id = $1", [id]);
    await recordChange(tx, afterCommit, actor, {
      type: "team.deleted",
      data: { teamId: id, moveTo },
      nouns: ["teams", "members", "numbers", "invites", "api-keys"],
    });
  });
  forgetDirectory();
}

async function moveNumbers(tx: Tx, id: string, moveTo: string | null): Promise<void> {
  if (moveTo !== null) await requireTeams(tx, [moveTo], "moveTo");
  await tx.query("UPDATE number SET default_team_id = $2 WHERE default_team_id = $1", [id, moveTo]);
  if (moveTo === null) return;
  await tx.query(
    `INSERT INTO number_team (number_id, team_id) SELECT number_id, $2 FROM number_team WHERE team_id = $1
     ON CONFLICT DO NOTHING`,
    [id, moveTo],
  );
}

async function moveConversations(tx: Tx, id: string, moveTo: string | null): Promise<number> {
  const moved = await tx.query(
    `UPDATE conversation SET team_id = $2
     WHERE id IN (SELECT id FROM conversation WHERE team_id = $1 ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE) RETURNING id`,
    [id, moveTo],
  );
  return moved.length;
}

async function moveKeys(tx: Tx, id: string, moveTo: string | null): Promise<void> {
  if (moveTo !== null) {
    await tx.query(
      `INSERT INTO api_key_team (api_key_id, team_id) SELECT api_key_id, $2 FROM api_key_team WHERE team_id = $1
       ON CONFLICT DO NOTHING`,
      [id, moveTo],
    );
    await tx.query("DELETE FROM api_key_team WHERE team_id = $1", [id]);
  } else {
    await tx.query(
      "DELETE FROM api_key_team x USING api_key k WHERE k.id = x.api_key_id AND x.team_id = $1 AND k.revoked_at IS NOT NULL",
      [id],
    );
  }
}

function heldByKeys(names: readonly string[]): AppError {
  const detail = `API keys work for this team: ${names.join(", ")}. Choose a team to take over, or revoke them first.`;
  return new AppError("conflict", detail, { fields: { moveTo: detail } });
}
