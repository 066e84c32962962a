import type { AssignmentResult } from "#lib/contract/workload.ts";
import { type Actor, can, canHandOut, canSee, type Placed } from "#lib/contract/permissions.ts";
import { isOnline } from "#lib/domain/team/note-active.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { assignMany } from "./assign-many.ts";
import { type Room, spreadEvenly } from "./spread-evenly.ts";

type Asked = Placed & { id: string };
type Candidate = Room & { id: string; lastActiveAt: Date | null; teamIds: string[]; numberIds: string[] };

/**
 * Spreads conversations over the members who are available and online, in each one's own team (without a team: in those
 * that serve its number), the least loaded first and nobody over their cap.
 */
export async function spreadConversations(actor: Actor, ids: readonly string[]): Promise<AssignmentResult[]> {
  if (!can(actor, "workload.read")) throw new AppError("not-allowed", "Only admins and team leads hand out.");
  const [asked, candidates] = await Promise.all([readAsked(ids), readCandidates()]);
  const theirs = asked.filter((one) => canSee(actor, one) && canHandOut(actor, one));
  const choices = spreadEvenly(
    theirs.map((one) => ({ conversationId: one.id, candidates: whoServes(one, candidates) })),
    new Map(candidates.map((candidate) => [candidate.id, candidate])),
  );
  const chosen = new Map(choices.map(({ conversationId, memberId }) => [conversationId, memberId]));
  const owners = new Map(asked.map((one) => [one.id, one.assigneeId]));
  // What the actor may not hand out goes along unchanged, so that the one verb says why for each.
  const items = ids
    .filter((id) => chosen.get(id) !== null)
    .map((id) => ({
      conversationId: id,
      memberId: chosen.get(id) ?? null,
      onlyFrom: owners.get(id) ?? null,
    }));
  const results = await assignMany(actor, items);
  return [...results, ...ids.filter((id) => chosen.get(id) === null).map((id) => nobodyFree(id, owners))];
}

function whoServes({ teamId, numberId, assigneeId }: Asked, candidates: readonly Candidate[]): string[] {
  return candidates
    .filter((one) => (teamId === null ? one.numberIds.includes(numberId) : one.teamIds.includes(teamId)))
    .filter(({ id }) => id !== assigneeId)
    .map(({ id }) => id);
}

function nobodyFree(conversationId: string, owners: ReadonlyMap<string, string | null>): AssignmentResult {
  const owner = owners.get(conversationId) ?? null;
  return { conversationId, outcome: "nobody-free", memberId: owner, previousMemberId: owner };
}

// The longest wait is served first, so it gets the one with most room.
function readAsked(ids: readonly string[]): Promise<Asked[]> {
  return readOnly().query<Asked>(
    `select id, team_id as "teamId", number_id as "numberId", assignee_id as "assigneeId"
       from conversation where id = any($1::uuid[]) order by waiting_since nulls last, id`,
    [ids],
  );
}

async function readCandidates(): Promise<Candidate[]> {
  const rows = await readOnly().query<Candidate>(
    `select m.id, m.last_active_at as "lastActiveAt", coalesce(m.open_cap, o.open_cap) as cap,
            (select count(*)::int from conversation c where c.assignee_id = m.id and c.status = 'open') as open,
            array(select team_id::text from team_member where member_id = m.id) as "teamIds",
            array(select n.number_id::text from number_team n join team_member t using (team_id)
                   where t.member_id = m.id) as "numberIds"
       from member m cross join organisation o
      where m.deactivated_at is null and m.availability = 'available' order by m.name, m.id`,
  );
  return rows.filter(({ lastActiveAt }) => isOnline(lastActiveAt));
}
