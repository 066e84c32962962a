import type { EndReason } from "#lib/contract/automation/run.ts";
import type { Funnel } from "#lib/contract/automation/funnel.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { requireManage } from "./find-automation.ts";
import { showAutomation } from "./show-automation.ts";

const DAY_MS = 24 * 3_600_000;
/** More runs than this tell nothing more, and take long to count. */
const MOST_RUNS = 100_000;

type StepRow = Funnel["steps"][number];
type EndRow = { reason: EndReason | null; count: number };

/** Where people in an automation got to who began within so many days: how many came to each step, and stayed there. */
export async function showFunnel(actor: Actor, id: string, days: number): Promise<Funnel> {
  requireManage(actor);
  await showAutomation(actor, id);
  const since = new Date(now().getTime() - days * DAY_MS);
  const [ends, steps] = await Promise.all([
    readOnly().query<EndRow>(
      `select end_reason as reason, count(*)::int from (${RUNS}) r group by end_reason`,
      [id, since],
    ),
    readOnly().query<StepRow>(STEPS, [id, since]),
  ]);
  const countOf = (reason: EndReason | null) => ends.find((one) => one.reason === reason)?.count ?? 0;
  const early = ends.flatMap(({ reason, count }) =>
    reason === null || reason === "completed" ? [] : [[reason, count]],
  );
  return {
    entered: ends.reduce((sum, { count }) => sum + count, 0),
    completed: countOf("completed"),
    underWay: countOf(null),
    ended: Object.fromEntries(early) as Funnel["ended"],
    steps,
  };
}

const RUNS = `select id, end_reason from automation_run where automation_id = $1 and started_at > $2
               order by started_at desc, id desc limit ${MOST_RUNS}`;

// A run is counted once at each step, however often it came by; it stays at the step that it did last.
const STEPS = `
  with r as (${RUNS}),
       s as (select r.id, r.end_reason, t.step_id, max(t.position) as last, min(t.position) as first,
                    bool_or(t.outcome = 'answered') as answered,
                    (array_agg(t.kind order by t.position))[1] as kind
               from r join automation_run_step t on t.run_id = r.id group by r.id, r.end_reason, t.step_id),
       l as (select s.*, s.last = max(s.last) over (partition by s.id) as is_last from s)
  select step_id as "stepId", min(kind) as kind, count(*)::int as reached,
         count(*) filter (where answered)::int as answered,
         count(*) filter (where is_last and end_reason is distinct from 'completed' and end_reason is not null)::int as left
    from l group by step_id order by min(first), step_id`;
