import type { AnswersGiven, QuestionAnswered } from "#lib/contract/automation/answers-given.ts";
import { definition } from "#lib/contract/automation/definition.ts";
import type { Step } from "#lib/contract/automation/step.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { newParams, visible } from "#lib/domain/inbox/visible.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { requireManage } from "./find-automation.ts";
import { scoreAnswers } from "./score-answers.ts";
import { showAutomation } from "./show-automation.ts";

const DAY_MS = 24 * 3_600_000;
const MOST_RUNS = 100_000;
const MOST_VALUES = 50;
const NEWEST = 20;

type Ask = Extract<Step, { kind: "ask" }>;
type AskedRow = { stepId: string; asked: number; answered: number };
type CountRow = { stepId: string; value: string; count: number };
type NewestRow = { stepId: string; value: string; at: Date; conversationId: string | null };

// Of each run the last answer to each question. What was erased since is an answer without a value.
const answersOf = (automation: string, since: string) => `
  r as (select id, conversation_id from automation_run where automation_id = ${automation} and started_at > ${since}
         order by started_at desc, id desc limit ${MOST_RUNS}),
  a as (select distinct on (t.run_id, t.step_id) t.step_id, t.at, r.conversation_id,
               (select d.value from jsonb_each_text(t.detail) d limit 1) as value
          from r join automation_run_step t on t.run_id = r.id and t.outcome = 'answered'
         order by t.run_id, t.step_id, t.position desc)`;

/** What people answered to each question of an automation, of the runs that began within so many days. */
export async function showAnswers(actor: Actor, id: string, days: number): Promise<AnswersGiven> {
  requireManage(actor);
  await showAutomation(actor, id);
  const since = new Date(now().getTime() - days * DAY_MS);
  const [asks, asked, counts, newest] = await Promise.all([
    loadAsks(id),
    countAsked(id, since),
    countValues(id, since),
    findNewest(actor, id, since),
  ]);
  const place = new Map([...asks.keys()].map((stepId, at) => [stepId, at]));
  const placeOf = ({ stepId }: AskedRow) => place.get(stepId) ?? asks.size;
  return {
    questions: asked
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((row) => present(row, asks.get(row.stepId) ?? null, { counts, newest })),
  };
}

type Answers = { counts: readonly CountRow[]; newest: readonly NewestRow[] };

function present(row: AskedRow, ask: Ask | null, { counts, newest }: Answers): QuestionAnswered {
  const ours = counts
    .filter(({ stepId }) => stepId === row.stepId)
    .map(({ value, count }) => ({ value, count }));
  const repeats = ask?.answer.type === "number" || ask?.answer.type === "choice";
  return {
    ...row,
    text: ask?.text ?? null,
    counts: repeats ? inOrder(ask, ours) : [],
    ...scoreAnswers(ask?.answer ?? null, ours),
    newest: repeats
      ? []
      : newest
          .filter(({ stepId }) => stepId === row.stepId)
          .map(({ value, at, conversationId }) => ({ value, at: at.toISOString(), conversationId })),
  };
}

// Numbers by their size, choices as they are offered.
function inOrder({ answer }: Ask, counts: QuestionAnswered["counts"]): QuestionAnswered["counts"] {
  if (answer.type !== "choice") return counts.toSorted((a, b) => Number(a.value) - Number(b.value));
  const place = (value: string) => answer.options.findIndex((option) => option.value === value) >>> 0;
  return counts.toSorted((a, b) => place(a.value) - place(b.value));
}

/** The questions as the newest version that has them asks them, in its order. */
async function loadAsks(id: string): Promise<Map<string, Ask>> {
  const versions = await readOnly().query<{ definition: unknown }>(
    `select definition from automation_version where automation_id = $1 order by number desc limit 20`,
    [id],
  );
  const asks = new Map<string, Ask>();
  for (const version of versions) {
    for (const step of definition.parse(version.definition).steps)
      if (step.kind === "ask" && !asks.has(step.id)) asks.set(step.id, step);
  }
  return asks;
}

function countAsked(id: string, since: Date): Promise<AskedRow[]> {
  return readOnly().query<AskedRow>(
    `with r as (select id from automation_run where automation_id = $1 and started_at > $2
                 order by started_at desc, id desc limit ${MOST_RUNS})
     select t.step_id as "stepId", count(distinct t.run_id)::int as asked,
            count(distinct t.run_id) filter (where t.outcome = 'answered')::int as answered
       from r join automation_run_step t on t.run_id = r.id and t.kind in ('ask', 'answer')
      group by t.step_id order by t.step_id`,
    [id, since],
  );
}

function countValues(id: string, since: Date): Promise<CountRow[]> {
  return readOnly().query<CountRow>(
    `with ${answersOf("$1", "$2")},
          c as (select step_id, value, count(*)::int as count,
                       row_number() over (partition by step_id order by count(*) desc, value) as place
                  from a where value is not null group by step_id, value)
     select step_id as "stepId", value, count from c where place <= ${MOST_VALUES} order by step_id, place`,
    [id, since],
  );
}

function findNewest(actor: Actor, id: string, since: Date): Promise<NewestRow[]> {
  const params = newParams();
  const [automation, from] = [params.add(id), params.add(since)];
  return readOnly().query<NewestRow>(
    `with ${answersOf(automation, from)},
          n as (select *, row_number() over (partition by step_id order by at desc) as place from a where value is not null)
     select n.step_id as "stepId", n.value, n.at, case when ${visible(actor, params)} then c.id end as "conversationId"
       from n join conversation c on c.id = n.conversation_id where n.place <= ${NEWEST} order by n.step_id, n.place`,
    params.values,
  );
}
