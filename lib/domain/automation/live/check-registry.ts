import type { Definition } from "#lib/contract/automation/definition.ts";
import type { ProblemFound } from "#lib/contract/automation/problem-found.ts";
import { type Actor, canTextFrom, seesAll } from "#lib/contract/permissions.ts";
import { normaliseWord } from "#lib/domain/compliance/normalise-word.ts";
import { directory, type OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { keywordOf } from "../matching/words-of.ts";
import { entriesOf } from "./registry-entries.ts";

/**
 * What stands against a definition in this house: keywords that the law has, or another automation (which is named), numbers
 * that are not there or not the actor's, people, teams, secrets and automations that are gone.
 */
export async function checkRegistry(
  tx: Tx,
  actor: Actor,
  automationId: string,
  definition: Definition,
): Promise<ProblemFound[]> {
  return [
    ...(await checkNumbers(tx, actor, definition)),
    ...(await checkWords(definition)),
    ...(await checkTaken(tx, automationId, definition)),
    ...(await checkReferences(tx, definition)),
  ];
}

async function checkNumbers(tx: Tx, actor: Actor, { numberIds }: Definition): Promise<ProblemFound[]> {
  if (numberIds === null) return seesAll(actor) ? [] : [problem("not-yours", "*")];
  const rows = await tx.query<{ id: string }>(
    `select id from number where id = any($1::uuid[]) and status <> 'retired'`,
    [numberIds],
  );
  const there = new Set(rows.map(({ id }) => id));
  return numberIds.flatMap((id) => {
    if (!there.has(id)) return [problem("not-there", id)];
    return canTextFrom(actor, id) ? [] : [problem("not-yours", id)];
  });
}

async function checkWords({ triggers, numberIds }: Definition): Promise<ProblemFound[]> {
  const { accounts } = await directory();
  const numbers = [...accounts.values()]
    .flatMap((account) => [...account.numbers.values()])
    .filter(({ id }) => numberIds === null || numberIds.includes(id));
  const words = triggers.flatMap((trigger) => (trigger.kind === "keyword" ? trigger.words : []));
  const kept = words.map(keywordOf);
  return words.flatMap((word, at) => {
    if (kept[at] === "") return [problem("no-words", word)];
    if (kept.indexOf(kept[at] ?? "") !== at) return [problem("keyword-twice", word)];
    return numbers.some((number) => isReserved(number, word)) ? [problem("reserved-word", word)] : [];
  });
}

// YES is a word of consent only from who is opted out: until then it may answer a reminder.
function isReserved({ consent }: OwnedNumber, word: string): boolean {
  const meanings = [normaliseWord(word), keywordOf(word)].map((spelling) => consent.words.get(spelling));
  return meanings.some((meaning) => meaning !== undefined && !meaning.onlyWhenOptedOut);
}

async function checkTaken(tx: Tx, automationId: string, definition: Definition): Promise<ProblemFound[]> {
  const entries = entriesOf(definition);
  const rows = await tx.query<{ name: string; kind: string; value: string }>(
    `select distinct a.name, t.kind, t.value
       from unnest($2::text[], $3::text[], $4::uuid[]) as e(kind, value, number_id)
       join automation_trigger t on t.kind = e.kind and t.value = e.value
        and (t.number_id is null or e.number_id is null or t.number_id = e.number_id)
       join automation a on a.id = t.automation_id
      where t.automation_id <> $1 order by t.kind, t.value`,
    [
      automationId,
      entries.map(({ kind }) => kind),
      entries.map(({ value }) => value),
      entries.map(({ numberId }) => numberId),
    ],
  );
  return rows.map(({ name, kind, value }) => problem("taken", `${value || kind}: ${name}`));
}

async function checkReferences(tx: Tx, { steps }: Definition): Promise<ProblemFound[]> {
  const wanted = steps.flatMap((one): [string, string, string][] => {
    if (one.kind === "go-to") return [[one.id, "automation", one.automationId]];
    if ((one.kind === "look-up" || one.kind === "ticket") && one.secret !== null)
      return [[one.id, "secret", one.secret]];
    if (one.kind !== "route") return [];
    return [
      ...(one.teamId === null ? [] : [[one.id, "team", one.teamId] as [string, string, string]]),
      ...(one.memberId === null ? [] : [[one.id, "member", one.memberId] as [string, string, string]]),
    ];
  });
  const lost = await tx.query<{ stepId: string; what: string }>(
    `select w.step_id as "stepId", w.kind || ' ' || w.key as what
       from unnest($1::text[], $2::text[], $3::text[]) as w(step_id, kind, key)
      where not case w.kind
        when 'automation' then exists (select 1 from automation where id::text = w.key and deleted_at is null)
        when 'secret' then exists (select 1 from automation_secret where name = w.key)
        when 'team' then exists (select 1 from team where id::text = w.key)
        else exists (select 1 from member where id::text = w.key and deactivated_at is null) end`,
    [wanted.map(([id]) => id), wanted.map(([, kind]) => kind), wanted.map(([, , key]) => key)],
  );
  return lost.map(({ stepId, what }) => ({ ...problem("not-there", what), stepId }));
}

function problem(kind: ProblemFound["kind"], what: string): ProblemFound {
  return { kind, blocks: true, stepId: null, what };
}
