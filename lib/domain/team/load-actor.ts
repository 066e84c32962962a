import type { Role } from "#lib/contract/member.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

type Row = {
  id: string;
  name: string;
  role: Role;
  session_version: number;
  team_ids: string[];
  lead_team_ids: string[];
  number_ids: string[];
};

/** A member as an actor, with the session version that their sign-ins must carry to hold. */
export type ActiveMember = { actor: Actor; sessionVersion: number };

const ACTIVE_MEMBERS = `
  SELECT m.id, m.name, m.role, m.session_version,
    ARRAY(SELECT team_id::text FROM team_member WHERE member_id = m.id ORDER BY 1) AS team_ids,
    ARRAY(SELECT team_id::text FROM team_member WHERE member_id = m.id AND leads ORDER BY 1) AS lead_team_ids,
    ARRAY(SELECT DISTINCT n.number_id::text FROM number_team n JOIN team_member t USING (team_id)
          WHERE t.member_id = m.id ORDER BY 1) AS number_ids
  FROM member m
  WHERE m.id = ANY($1::uuid[]) AND m.deactivated_at IS NULL`;

/** The member behind a session, or null when they are deactivated, gone, or signed out since (another version). */
export async function loadMemberActor(memberId: string, sessionVersion: number): Promise<Actor | null> {
  const member = (await loadActiveMembers([memberId])).get(memberId);
  return member?.sessionVersion === sessionVersion ? member.actor : null;
}

/** Those of the given members who are active, by id. One statement, however many: sockets are checked with it. */
export async function loadActiveMembers(memberIds: readonly string[]): Promise<Map<string, ActiveMember>> {
  const rows = await readOnly().query<Row>(ACTIVE_MEMBERS, [memberIds]);
  return new Map(rows.map((row) => [row.id, { actor: actorOf(row), sessionVersion: row.session_version }]));
}

function actorOf(row: Row): Actor {
  return {
    kind: "member",
    id: row.id,
    name: row.name,
    role: row.role,
    teamIds: row.team_ids,
    leadTeamIds: row.lead_team_ids,
    numberIds: row.number_ids,
  };
}
