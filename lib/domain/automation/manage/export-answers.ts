import type { Actor } from "#lib/contract/permissions.ts";
import { CSV_START, csvLine } from "#lib/platform/csv.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { requireManage } from "./find-automation.ts";
import { showAutomation } from "./show-automation.ts";

const size = 1_000;

type Row = { id: string; phone: string; startedAt: Date; answers: Record<string, string | null> };

/** Every run of an automation that was answered, as CSV safe for spreadsheets: one line each, one column a question. */
export async function exportAnswers(actor: Actor, id: string): Promise<AsyncIterable<string>> {
  requireManage(actor);
  await showAutomation(actor, id);
  const questions = await readOnly().query<{ stepId: string }>(
    `select t.step_id as "stepId" from automation_run r join automation_run_step t on t.run_id = r.id
      where r.automation_id = $1 and t.outcome = 'answered' group by t.step_id order by min(t.position), t.step_id`,
    [id],
  );
  return lines(
    id,
    questions.map(({ stepId }) => stepId),
  );
}

async function* lines(id: string, questions: readonly string[]): AsyncIterable<string> {
  yield CSV_START + csvLine(["run_id", "phone", "started_at", ...questions]);
  let after: string | null = null;
  do {
    const rows = await runsAfter(id, after);
    yield rows
      .map(({ id: run, phone, startedAt, answers }) =>
        csvLine([run, phone, startedAt.toISOString(), ...questions.map((stepId) => answers[stepId] ?? "")]),
      )
      .join("");
    after = rows.length === size ? (rows.at(-1)?.id ?? null) : null;
  } while (after !== null);
}

// Of an answer given twice in a run, the last: later keys of an object win.
function runsAfter(id: string, after: string | null): Promise<Row[]> {
  return readOnly().query<Row>(
    `select r.id, a.value as phone, r.started_at as "startedAt", g.answers
       from automation_run r join address a on a.id = r.address_id
      cross join lateral (
        select jsonb_object_agg(t.step_id, (select d.value from jsonb_each_text(t.detail) d limit 1) order by t.position) as answers
          from automation_run_step t where t.run_id = r.id and t.outcome = 'answered') g
      where r.automation_id = $1 and ($2::uuid is null or r.id > $2) and g.answers is not null
      order by r.id limit ${size}`,
    [id, after],
  );
}
