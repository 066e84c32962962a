import type { ChangeListInput, List, ListInput } from "#lib/contract/list.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { changeListed, type ListKind } from "#lib/domain/team/change-listed.ts";
import { invalid } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId, newToken } from "#lib/platform/ids.ts";
import { showList } from "./find-list.ts";

const kind: ListKind = {
  action: "list.manage",
  refusal: "Only leads and admins manage lists.",
  what: "list",
  idName: "listId",
  list: "lists",
  unique: { field: "name", taken: "There is a list with this name already." },
};
// 64 bits: nobody finds other forms by trying, and the code stays small.
const CODE_BYTES = 8;

/** Makes an empty list. */
export async function createList(actor: Actor, input: ListInput): Promise<List> {
  const id = newId();
  const { name, description, purpose, optIn, numberId, wording } = input;
  await changeListed(actor, kind, {
    type: "list.created",
    id,
    step: async (tx) => {
      await requireNumber(tx, numberId);
      return tx.query(
        `insert into subscriber_list (id, name, description, purpose, opt_in, number_id, wording, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
        [id, name, description, purpose, optIn, numberId, wording, now()],
      );
    },
  });
  return showList(actor, id);
}

/** Changes what a list says of itself, and whether it has a public form. Who is on it stays. */
export async function changeList(actor: Actor, id: string, change: ChangeListInput): Promise<List> {
  await changeListed(actor, kind, {
    type: "list.changed",
    id,
    step: async (tx) => {
      await requireNumber(tx, change.numberId ?? null);
      return tx.query(
        `update subscriber_list set name = coalesce($2, name), description = coalesce($3, description),
                purpose = coalesce($4, purpose), opt_in = coalesce($5, opt_in), wording = coalesce($6, wording),
                number_id = case when $7 then $8 else number_id end,
                form_code = case $9::boolean when true then coalesce(form_code, $10) when false then null else form_code end
          where id = $1 and archived_at is null returning id`,
        [
          id,
          change.name ?? null,
          change.description ?? null,
          change.purpose ?? null,
          change.optIn ?? null,
          change.wording ?? null,
          change.numberId !== undefined,
          change.numberId ?? null,
          change.form ?? null,
          newToken(CODE_BYTES),
        ],
      );
    },
  });
  return showList(actor, id);
}

/** Puts a list away: nobody is texted by it any more. Its ledger stays. */
export async function archiveList(actor: Actor, id: string): Promise<void> {
  await changeListed(actor, kind, {
    type: "list.archived",
    id,
    step: (tx) =>
      tx.query(
        `update subscriber_list set archived_at = $2, form_code = null where id = $1 and archived_at is null returning id`,
        [id, now()],
      ),
  });
}

async function requireNumber(tx: Tx, id: string | null): Promise<void> {
  if (id === null) return;
  const [number] = await tx.query(`select 1 from number where id = $1 and status <> 'retired'`, [id]);
  if (!number) throw invalid("numberId", "There is no such number.");
}
