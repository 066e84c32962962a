import type { Trial, TrialInput } from "#lib/contract/automation/trial.ts";
import { type Definition, definition as schema } from "#lib/contract/automation/definition.ts";
import { type Actor, canTextFrom } from "#lib/contract/permissions.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import type { PreparedCall } from "../calls/begin-call.ts";
import { callOut } from "../calls/make-call.ts";
import type { CallOutcome } from "../calls/settle-call.ts";
import { ourNumber } from "#lib/domain/numbers/our-number.ts";
import { requireManage } from "../manage/find-automation.ts";
import { rehearse } from "./rehearse.ts";

const MOST_CALLS = 20;

/**
 * Tries a draft on a phone that does not exist. The real engine plays it in a transaction that is rolled back, so that it
 * does what it will do, and nothing of it happens. Where it needs another system, that is asked in between, and it is
 * played again from the start with the answer: no transaction waits for anything outside.
 */
export async function tryAutomation(actor: Actor, id: string, input: TrialInput): Promise<Trial> {
  requireManage(actor);
  const [row] = isId(id)
    ? await readOnly().query<{ name: string; draft: unknown }>(
        `select name, draft from automation where id = $1 and deleted_at is null`,
        [id],
      )
    : [];
  if (!row) throw notFound("automation");
  const definition = input.definition ?? schema.parse(row.draft);
  const number = await numberFor(actor, definition, input.numberId);
  const outcomes: CallOutcome[] = [];
  for (;;) {
    const played = await rehearse({ id, name: row.name, definition }, number, input.turns, outcomes);
    if (played.kind === "done") return played.trial;
    const outcome = outcomes.length < MOST_CALLS ? await answerOf(played.call, input) : tooMany;
    outcomes.push(outcome);
  }
}

const tooMany = { kind: "failed", why: "too many calls" } as const;

async function answerOf(call: PreparedCall, { lookUps, given }: TrialInput): Promise<CallOutcome> {
  if (lookUps === "real") return callOut(call);
  const values = given[call.step.id];
  return values ? { kind: "found", values } : { kind: "failed", why: "no answer given" };
}

async function numberFor(
  actor: Actor,
  { numberIds }: Definition,
  wanted: string | undefined,
): Promise<OwnedNumber> {
  const rows = await readOnly().query<{ id: string }>(
    `select id from number where status <> 'retired' and ($1::uuid[] is null or id = any($1::uuid[]))
        and ($2::uuid is null or id = $2) order by created_at, id`,
    [numberIds, wanted ?? null],
  );
  for (const { id } of rows) {
    const number = canTextFrom(actor, id) ? await ourNumber(id) : null;
    if (number) return number;
  }
  throw invalid("numberId", "There is no number of yours that it could be tried on.");
}
