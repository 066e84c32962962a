import type { Role } from "#lib/contract/member.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { hashToken } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

// A revoked key works at most this much longer; a busy key costs one statement a second instead of hundreds.
const REMEMBERED_MS = 800;
const MOST_REMEMBERED = 1_000;
const shape = /^tw_[\w-]{40}$/;

type Row = { id: string; name: string; role: Role; team_ids: string[]; number_ids: string[] };
type Remembered = { actor: Promise<Actor | null>; until: number };

const remembered = new Map<string, Remembered>();

// The same statement finds the key and notes its use, at most once a minute.
const FIND_KEY = `
  WITH found AS (
    SELECT id, name, role, last_used_at FROM api_key WHERE token_hash = $1 AND revoked_at IS NULL
  ), noted AS (
    UPDATE api_key SET last_used_at = $2::timestamptz FROM found
    WHERE api_key.id = found.id AND (found.last_used_at IS NULL OR found.last_used_at < $2::timestamptz - interval '1 minute')
  )
  SELECT found.id, found.name, found.role,
    ARRAY(SELECT team_id::text FROM api_key_team WHERE api_key_id = found.id ORDER BY 1) AS team_ids,
    ARRAY(SELECT DISTINCT n.number_id::text FROM number_team n JOIN api_key_team t USING (team_id)
          WHERE t.api_key_id = found.id ORDER BY 1) AS number_ids
  FROM found`;

/** The key behind a bearer token, or null when there is none or it was revoked (noticed within a second). */
export function loadKeyActor(token: string): Promise<Actor | null> {
  if (!shape.test(token)) return Promise.resolve(null);
  const hash = hashToken(token);
  const known = remembered.get(hash);
  if (known && known.until > performance.now()) return known.actor;
  const actor = findKey(hash);
  remember(hash, actor);
  return actor;
}

async function findKey(hash: string): Promise<Actor | null> {
  const [row] = await readOnly().query<Row>(FIND_KEY, [hash, now()]);
  return row ? actorOf(row) : null;
}

function remember(hash: string, actor: Promise<Actor | null>): void {
  remembered.delete(hash);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(hash, { actor, until: performance.now() + REMEMBERED_MS });
  actor.then(
    (found) => found ?? remembered.delete(hash),
    () => remembered.delete(hash),
  );
}

/** A key without teams is not limited to any; a lead's key leads the teams it is tied to. */
function actorOf(row: Row): Actor {
  return {
    kind: "key",
    id: row.id,
    name: row.name,
    role: row.role,
    teamIds: row.team_ids.length > 0 ? row.team_ids : null,
    leadTeamIds: row.role === "lead" ? row.team_ids : [],
    numberIds: row.number_ids,
  };
}
