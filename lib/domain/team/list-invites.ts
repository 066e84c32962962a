import type { MemberRef, Role } from "#lib/contract/member.ts";
import type { Invite } from "#lib/contract/staff.ts";
import { type Actor, can, canStaff } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { allow } from "./refuse.ts";

type Row = {
  id: string;
  email: string;
  role: Role;
  teamIds: string[];
  createdBy: MemberRef | null;
  createdAt: Date;
  expiresAt: Date;
};

const OPEN_INVITES = `
  SELECT i.id, i.email, i.role, i.created_at AS "createdAt", i.expires_at AS "expiresAt",
    ARRAY(SELECT team_id::text FROM invite_team WHERE invite_id = i.id ORDER BY 1) AS "teamIds",
    CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'name', m.name) END AS "createdBy"
  FROM invite i LEFT JOIN member m ON m.id = i.created_by_id
  WHERE i.used_at IS NULL`;

/** The invitations nobody has followed yet, newest first; to leads, those into the teams they lead. */
export async function listInvites(actor: Actor): Promise<Invite[]> {
  allow(can(actor, "member.invite"), "Only admins and team leads see invitations.");
  const rows = await readOnly().query<Row>(`${OPEN_INVITES} ORDER BY i.created_at DESC LIMIT 1000`);
  const seen = can(actor, "member.manage")
    ? rows
    : rows.filter((row) => row.role === "agent" && row.teamIds.some((id) => canStaff(actor, id)));
  return seen.map(present);
}

/** One open invitation. */
export async function findInvite(tx: Tx, id: string): Promise<Invite | null> {
  const [row] = await tx.query<Row>(`${OPEN_INVITES} AND i.id = $1`, [id]);
  return row ? present(row) : null;
}

function present({ createdAt, expiresAt, ...row }: Row): Invite {
  const expired = expiresAt.getTime() <= now().getTime();
  return { ...row, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString(), expired };
}
