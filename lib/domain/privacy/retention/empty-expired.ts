import { v7 } from "uuid";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { EMPTIED, removeFiles } from "../empty-messages.ts";
import { planNextRun } from "./plan-next-run.ts";

const DAY_MS = 24 * 3_600_000;
const AT_ONCE = 500;

type Rule = {
  id: string;
  numberIds: string[];
  kind: "texts" | "files";
  days: number;
  doneUntil: Date | null;
};
type Due = { id: string; conversationId: string; held: boolean };
type Count = { texts: number; files: number; held: number };

// Of all numbers that the rule is for: its own, or those that have none of the kind.
const RULES = `
  select r.id, r.kind, r.days, r.done_until as "doneUntil",
         array(select n.id from number n where case when r.number_id is not null then n.id = r.number_id
           else not exists (select from retention_rule o where o.number_id = n.id and o.kind = r.kind) end) as "numberIds"
    from retention_rule r order by r.kind desc, r.id`;

// Ids are in the order of time: only what has come of age since the last night is looked at.
const DUE = `
  select m.id, m.conversation_id as "conversationId",
         exists (select from conversation c join contact_address h on h.address_id = c.address_id and h.held_until is null
                   join contact k on k.id = h.contact_id
                  where c.id = m.conversation_id and k.hold_reason is not null) as held
    from message m
   where m.id > $1 and m.id < $2 and m.number_id = any($3::uuid[]) and m.created_at < $4
     and m.status not in ('scheduled', 'queued', 'sending')`;
const WANTED = {
  texts: `and m.erased_at is null`,
  files: `and exists (select from media f where f.message_id = m.id)`,
};

/**
 * The night's work: empties what is older than its rule keeps it, but nothing of a contact under a legal hold, and writes
 * down how much that was. What a crash broke off goes on where it was. Then plans the next night.
 */
export async function emptyExpired(): Promise<void> {
  const runId = newId();
  const rules = await readOnly().query<Rule>(RULES);
  await readOnly().query(`insert into retention_run (id, started_at) values ($1, $2)`, [runId, now()]);
  for (const rule of rules) await emptyByRule(rule, runId);
  await inTransaction(async (tx) => {
    await tx.query(`update retention_run set ended_at = $2 where id = $1`, [runId, now()]);
    await planNextRun(tx);
  });
}

async function emptyByRule(rule: Rule, runId: string): Promise<void> {
  const before = new Date(now().getTime() - rule.days * DAY_MS);
  if (rule.kind === "texts" && rule.numberIds.length > 0) await emptyQuarantine(before);
  // A day more than was done: ids are made a moment before their row's time.
  const from = rule.doneUntil === null ? 0 : rule.doneUntil.getTime() - DAY_MS;
  let after = firstIdOf(from);
  for (;;) {
    const last = await inTransaction((tx) => emptySome(tx, rule, { after, before, runId }));
    if (last === null) break;
    after = last;
  }
  await readOnly().query(`update retention_rule set done_until = $2 where id = $1`, [rule.id, before]);
}

type Place = { after: string; before: Date; runId: string };

/** Empties the next ones, and says which was the last; null: there are no more. */
async function emptySome(tx: Tx, rule: Rule, { after, before, runId }: Place): Promise<string | null> {
  const due = await tx.query<Due>(`${DUE} ${WANTED[rule.kind]} order by m.id limit ${AT_ONCE}`, [
    after,
    firstIdOf(before.getTime()),
    rule.numberIds,
    before,
  ]);
  const last = due.at(-1);
  if (!last) return null;
  const free = due.filter(({ held }) => !held).map(({ id }) => id);
  const files = await tx.query<{ id: string }>(
    `delete from media where message_id = any($1::uuid[]) returning id`,
    [free],
  );
  await removeFiles(tx, files);
  if (rule.kind === "texts") await emptyTexts(tx, free, due, before);
  const texts = rule.kind === "texts" ? free.length : 0;
  await count(tx, runId, { texts, files: files.length, held: due.length - free.length });
  return last.id;
}

async function emptyTexts(tx: Tx, ids: readonly string[], due: readonly Due[], before: Date): Promise<void> {
  await tx.query(`update message set ${EMPTIED} where id = any($1::uuid[])`, [ids, now()]);
  await tx.query(`update delivery_report set raw = '{}' where message_id = any($1::uuid[])`, [ids]);
  await tx.query(`update attempt set detail = null where message_id = any($1::uuid[])`, [ids]);
  const conversationIds = due.filter(({ held }) => !held).map(({ conversationId }) => conversationId);
  const runs = await tx.query<{ id: string }>(
    `update automation_run set variables = '{}', trigger = '{}'
      where conversation_id = any($1::uuid[]) and ended_at < $2 and (variables <> '{}' or trigger <> '{}') returning id`,
    [[...new Set(conversationIds)], before],
  );
  await tx.query(`update automation_run_step set detail = '{}' where run_id = any($1::uuid[])`, [
    runs.map(({ id }) => id),
  ]);
  await tx.query(`delete from draft where conversation_id = any($1::uuid[]) and updated_at < $2`, [
    conversationIds,
    before,
  ]);
}

// What was never threaded is kept no longer than what was; evidence against a blocked sender under a hold is evidence.
async function emptyQuarantine(before: Date): Promise<void> {
  await readOnly().query(
    `update quarantined_text q set text = '', from_address = ''
      where q.received_at < $1 and q.text <> '' and not exists (
        select from contact_address h join contact k on k.id = h.contact_id
         where h.address_id = q.address_id and h.held_until is null and k.hold_reason is not null)`,
    [before],
  );
}

async function count(tx: Tx, runId: string, { texts, files, held }: Count): Promise<void> {
  await tx.query(
    `update retention_run set texts = texts + $2, files = files + $3, held = held + $4 where id = $1`,
    [runId, texts, files, held],
  );
}

function firstIdOf(ms: number): string {
  return v7({ msecs: ms, seq: 0, random: new Uint8Array(16) });
}
