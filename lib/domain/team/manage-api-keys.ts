import type { MemberRef, Role } from "#lib/contract/member.ts";
import type { ApiKey, ApiKeyInput, NewApiKey } from "#lib/contract/staff.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { now } from "#lib/platform/clock.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { insertApiKey } from "./create-api-key.ts";
import { recordChange } from "./record-change.ts";
import { allow } from "./refuse.ts";
import { requireTeams } from "./require-teams.ts";

type Row = {
  id: string;
  name: string;
  role: Role;
  teamIds: string[];
  createdBy: MemberRef | null;
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** The API keys that work, newest first; never the keys themselves. */
export async function listApiKeys(actor: Actor): Promise<ApiKey[]> {
  allow(can(actor, "api-key.manage"), "Only admins see API keys.");
  const rows = await readOnly().query<Row>(
    `SELECT k.id, k.name, k.role, k.created_at AS "createdAt", k.last_used_at AS "lastUsedAt",
       ARRAY(SELECT team_id::text FROM api_key_team WHERE api_key_id = k.id ORDER BY 1) AS "teamIds",
       CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'name', m.name) END AS "createdBy"
     FROM api_key k LEFT JOIN member m ON m.id = k.created_by_id
     WHERE k.revoked_at IS NULL ORDER BY k.created_at DESC LIMIT 1000`,
  );
  return rows.map(({ createdAt, lastUsedAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Makes an API key as an admin; it is shown this once. */
export async function issueApiKey(actor: Actor, input: ApiKeyInput): Promise<NewApiKey> {
  allow(can(actor, "api-key.manage"), "Only admins make API keys.");
  return inTransaction(async (tx, afterCommit) => {
    await requireTeams(tx, input.teamIds);
    const made = await insertApiKey(tx, input, actor.kind === "member" ? actor.id : null);
    const data = { apiKeyId: made.id, role: input.role };
    await recordChange(tx, afterCommit, actor, { type: "api-key.created", data, nouns: ["api-keys"] });
    return made;
  });
}

/** Ends an API key: it works at most a second longer. */
export async function revokeApiKey(actor: Actor, id: string): Promise<void> {
  allow(can(actor, "api-key.manage"), "Only admins revoke API keys.");
  if (!isId(id)) throw notFound("API key");
  await inTransaction(async (tx, afterCommit) => {
    const revoked = await tx.query(
      "UPDATE api_key SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id",
      [id, now()],
    );
    if (revoked.length === 0) throw notFound("API key");
    const data = { apiKeyId: id };
    await recordChange(tx, afterCommit, actor, { type: "api-key.revoked", data, nouns: ["api-keys"] });
  });
}
