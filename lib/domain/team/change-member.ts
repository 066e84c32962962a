import type { MemberInput, TeamPlace } from "#lib/contract/staff.ts";
import { type Actor, can, canStaff } from "#lib/contract/permissions.ts";
import { refreshRooms } from "#lib/gateways/realtime/member-sockets.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { type LockedMember, lockMember } from "./lock-member.ts";
import { recordChange } from "./record-change.ts";
import { allow, invalid } from "./refuse.ts";
import { requireAdminBeside } from "./require-admin-left.ts";
import { requireTeams } from "./require-teams.ts";

/**
 * Changes a member's name, role, cap or teams. Admins change all of it; leads put members into and out of the teams they
 * lead, and nothing else. The member's open pages follow at once.
 */
export async function changeMember(actor: Actor, id: string, input: MemberInput): Promise<void> {
  const { teams, ...own } = input;
  allow(can(actor, "member.invite"), "Only admins and team leads change members.");
  const isAboutTeamsOnly = Object.keys(own).length === 0;
  allow(isAboutTeamsOnly || can(actor, "member.manage"), "Only admins change names, roles and caps.");
  await inTransaction(async (tx, afterCommit) => {
    // Before the member's own row: all who lock admins do so first.
    if (input.role !== undefined && input.role !== "admin") await requireAdminBeside(tx, id);
    const member = await lockMember(tx, id);
    const role = input.role ?? member.role;
    await tx.query(
      `UPDATE member SET name = coalesce($2, name), role = $3,
         open_cap = CASE WHEN $4 THEN $5::int ELSE open_cap END WHERE id = $1`,
      [id, input.name ?? null, role, input.openCap !== undefined, input.openCap ?? null],
    );
    if (role === "agent") await tx.query("UPDATE team_member SET leads = false WHERE member_id = $1", [id]);
    if (teams) await place(tx, actor, { ...member, role }, teams);
    const data = { memberId: id, role, teams: teams?.map(({ teamId }) => teamId).join() ?? null };
    await recordChange(tx, afterCommit, actor, { type: "member.changed", data, nouns: ["members", "teams"] });
    afterCommit(() => void refreshRooms(id));
  });
}

type Place = { teamId: string; leads: boolean };

async function place(tx: Tx, actor: Actor, member: LockedMember, wanted: TeamPlace[]): Promise<void> {
  await requireTeams(
    tx,
    wanted.map(({ teamId }) => teamId),
    "teams",
  );
  if (member.role === "agent" && wanted.some(({ leads }) => leads)) {
    throw invalid("teams", `${member.name} is an agent. Make them a lead before they lead a team.`);
  }
  const now = await tx.query<Place>(
    `SELECT team_id AS "teamId", leads FROM team_member WHERE member_id = $1`,
    [member.id],
  );
  const changed = differences(now, wanted);
  allow(
    changed.every(({ teamId }) => canStaff(actor, teamId)),
    "You change only the teams you lead.",
  );
  allow(
    can(actor, "member.manage") || changed.every(({ leads }) => !leads),
    "Only admins say who leads a team.",
  );
  await tx.query("DELETE FROM team_member WHERE member_id = $1", [member.id]);
  await tx.query(
    `INSERT INTO team_member (member_id, team_id, leads) SELECT $1, * FROM unnest($2::uuid[], $3::bool[])
     ON CONFLICT DO NOTHING`,
    [member.id, wanted.map(({ teamId }) => teamId), wanted.map(({ leads }) => leads)],
  );
}

/** What is in one and not, or not alike, in the other. */
function differences(now: readonly Place[], wanted: readonly Place[]): Place[] {
  const isIn = (places: readonly Place[]) => (one: Place) =>
    places.some((other) => other.teamId === one.teamId && other.leads === one.leads);
  return [...now.filter((one) => !isIn(wanted)(one)), ...wanted.filter((one) => !isIn(now)(one))];
}
