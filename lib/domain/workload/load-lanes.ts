import type { Availability } from "#lib/contract/member.ts";
import type { Lane, LaneConversation } from "#lib/contract/workload.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { isOnline } from "#lib/domain/team/note-active.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { type ConversationRow, contactJoins, presentToken, tokenColumns } from "./lane-conversation.ts";
import type { Scope } from "./load-unassigned.ts";

const SHOWN = 50;

type Row = {
  id: string;
  name: string;
  active: boolean;
  availability: Availability;
  availableSince: Date;
  lastActiveAt: Date | null;
  cap: number;
  teamIds: string[];
  open: number;
  waiting: number;
  oldestWaitingSince: Date | null;
};

/**
 * One lane a member: those of the led teams (or of the one asked for), and whoever else owns a conversation of them. Asked
 * member by member, so that the index of each one's conversations serves.
 */
export async function loadLanes(actor: Actor, scope: () => Scope, team: string | null): Promise<Lane[]> {
  const { params, sql } = scope();
  const teams = team !== null ? [team] : seesAll(actor) ? null : actor.leadTeamIds;
  const isStaff =
    teams === null
      ? "true"
      : `exists (select 1 from team_member t where t.member_id = m.id and t.team_id = any(${params.add(teams)}::uuid[]))`;
  const owned = `from conversation c where c.assignee_id = m.id and c.status = 'open' and ${sql}`;
  const rows = await readOnly().query<Row>(
    `select m.id, m.name, m.deactivated_at is null as active, m.availability, m.available_since as "availableSince",
            m.last_active_at as "lastActiveAt", coalesce(m.open_cap, o.open_cap) as cap,
            array(select team_id::text from team_member where member_id = m.id order by 1) as "teamIds", v.*
       from member m cross join organisation o cross join lateral
            (select count(*)::int as open, count(c.waiting_since)::int as waiting,
                    min(c.waiting_since) as "oldestWaitingSince" ${owned}) v
      where (m.deactivated_at is null and ${isStaff}) or v.open > 0
      order by m.name, m.id`,
    params.values,
  );
  const conversations = await loadTokens(
    rows.filter(({ open }) => open > 0).map(({ id }) => id),
    scope(),
  );
  return rows.map((row) => present(row, conversations.get(row.id) ?? []));
}

async function loadTokens(
  memberIds: string[],
  { params, sql }: Scope,
): Promise<Map<string, LaneConversation[]>> {
  if (memberIds.length === 0) return new Map();
  const rows = await readOnly().query<ConversationRow & { memberId: string }>(
    `select m.id as "memberId", token.*
       from unnest(${params.add(memberIds)}::uuid[]) as m(id) cross join lateral
            (select ${tokenColumns} from conversation c ${contactJoins}
              where c.assignee_id = m.id and c.status = 'open' and ${sql}
              order by c.waiting_since nulls last, c.last_activity_at desc limit ${SHOWN}) as token`,
    params.values,
  );
  const lanes = new Map<string, LaneConversation[]>();
  for (const row of rows) lanes.set(row.memberId, [...(lanes.get(row.memberId) ?? []), presentToken(row)]);
  return lanes;
}

function present(
  { availableSince, lastActiveAt, oldestWaitingSince, ...row }: Row,
  owned: LaneConversation[],
): Lane {
  return {
    ...row,
    availableSince: availableSince.toISOString(),
    lastActiveAt: lastActiveAt?.toISOString() ?? null,
    oldestWaitingSince: oldestWaitingSince?.toISOString() ?? null,
    online: isOnline(lastActiveAt),
    conversations: owned,
  };
}
