import type { Role } from "#lib/contract/member.ts";
import type { TeamMembersInput } from "#lib/contract/staff.ts";
import { type Actor, can, canStaff } from "#lib/contract/permissions.ts";
import { refreshRooms } from "#lib/gateways/realtime/member-sockets.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { recordChange } from "./record-change.ts";
import { allow, invalid } from "./refuse.ts";

type Place = { memberId: string; leads: boolean };

/** Says who is in a team and who leads it. Leads choose the members of the teams they lead, admins also the leads. */
export async function staffTeam(actor: Actor, id: string, { members }: TeamMembersInput): Promise<void> {
  allow(canStaff(actor, id), "Only admins and the team's leads choose its members.");
  if (!isId(id)) throw notFound("team");
  await inTransaction(async (tx, afterCommit) => {
    const team = await tx.query("SELECT 1 FROM team WHERE id = $1 FOR UPDATE", [id]);
    if (team.length === 0) throw notFound("team");
    await requireMembers(tx, members);
    const before = await tx.query<Place>(
      `SELECT member_id AS "memberId", leads FROM team_member WHERE team_id = $1`,
      [id],
    );
    const isSameLeads = leadsOf(before) === leadsOf(members);
    allow(isSameLeads || can(actor, "team.manage"), "Only admins say who leads a team.");
    await tx.query("DELETE FROM team_member WHERE team_id = $1", [id]);
    await tx.query(
      `INSERT INTO team_member (team_id, member_id, leads) SELECT $1, * FROM unnest($2::uuid[], $3::bool[])
       ON CONFLICT DO NOTHING`,
      [id, members.map(({ memberId }) => memberId), members.map(({ leads }) => leads)],
    );
    const data = { teamId: id, members: members.length };
    await recordChange(tx, afterCommit, actor, { type: "team.changed", data, nouns: ["teams", "members"] });
    const touched = new Set([...before, ...members].map(({ memberId }) => memberId));
    afterCommit(() => touched.forEach((memberId) => void refreshRooms(memberId)));
  });
}

async function requireMembers(tx: Tx, members: readonly Place[]): Promise<void> {
  const known = await tx.query<{ id: string; role: Role }>(
    "SELECT id, role FROM member WHERE id = ANY($1::uuid[]) FOR SHARE",
    [members.map(({ memberId }) => memberId)],
  );
  const roles = new Map(known.map(({ id, role }) => [id, role]));
  for (const { memberId, leads } of members) {
    const role = roles.get(memberId);
    if (!role) throw invalid("members", "One of these members is not there.");
    if (leads && role === "agent")
      throw invalid("members", "An agent leads no team. Make them a lead first.");
  }
}

function leadsOf(places: readonly Place[]): string {
  return places
    .flatMap(({ memberId, leads }) => (leads ? [memberId] : []))
    .sort()
    .join();
}
