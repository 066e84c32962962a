import type { Workload } from "#lib/contract/workload.ts";
import { type Actor, seesAll } from "#lib/contract/permissions.ts";
import { newParams } from "#lib/domain/inbox/visible.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { handedOutBy } from "./handed-out-by.ts";

type Team = Workload["teams"][number];
type Row = Omit<Team, "oldestWaitingSince"> & { oldestWaitingSince: Date | null };

/** The teams one leads by name, with what is open in each; last, where there is any, what has no team. */
export async function loadTeams(actor: Actor): Promise<Team[]> {
  const params = newParams();
  const led = handedOutBy(actor, params);
  const which = seesAll(actor) ? "true" : `t.id = any(${params.add(actor.leadTeamIds)}::uuid[])`;
  const rows = await readOnly().query<Row>(
    `(select t.id, t.name, v.* from team t cross join lateral (${counted("c.team_id = t.id")}) v
       where ${which} order by t.name)
     union all
     (select null, null, v.* from (${counted(`c.team_id is null and ${led}`)}) v where v.open > 0)`,
    params.values,
  );
  return rows.map((row) => ({ ...row, oldestWaitingSince: row.oldestWaitingSince?.toISOString() ?? null }));
}

function counted(where: string): string {
  return `select count(*)::int as open, count(c.waiting_since)::int as waiting,
                 count(*) filter (where c.assignee_id is null)::int as unassigned, min(c.waiting_since) as "oldestWaitingSince"
            from conversation c where c.status = 'open' and ${where}`;
}
