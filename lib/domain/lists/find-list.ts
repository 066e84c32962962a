import type { List } from "#lib/contract/list.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { env } from "#lib/platform/env.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";

/** What joining and leaving need to know of a list. */
export type FoundList = {
  id: string;
  name: string;
  purpose: "marketing" | "service";
  optIn: "single" | "double";
  numberId: string | null;
  wording: string;
};

/** A list that is in use; missing and archived are the same 404. */
export async function findList(tx: Tx, id: string): Promise<FoundList> {
  const [found] = await tx.query<FoundList>(
    `select id, name, purpose, opt_in as "optIn", number_id as "numberId", wording from subscriber_list
      where id = $1 and archived_at is null`,
    [isId(id) ? id : null],
  );
  if (!found) throw notFound("list");
  return found;
}

type Row = Omit<List, "createdAt" | "formUrl"> & { createdAt: Date; formCode: string | null };

const ROWS = `
  select l.id, l.name, l.description, l.purpose, l.opt_in as "optIn", l.number_id as "numberId", l.wording,
         l.form_code as "formCode", l.created_at as "createdAt",
         (select count(*)::int from list_membership m where m.list_id = l.id and m.left_at is null and m.joined_at is not null) as size,
         (select count(*)::int from list_membership m where m.list_id = l.id and m.left_at is null and m.joined_at is null) as pending
    from subscriber_list l where l.archived_at is null`;

/** The lists with their sizes, by name. All members may see which there are: agents record consent for them. */
export async function listLists(): Promise<List[]> {
  return (await readOnly().query<Row>(`${ROWS} order by lower(l.name) limit 1000`)).map(present);
}

/** One list, for those who manage them. */
export async function showList(actor: Actor, id: string): Promise<List> {
  allow(can(actor, "list.manage"), "Only leads and admins manage lists.");
  const [row] = await readOnly().query<Row>(`${ROWS} and l.id = $1`, [isId(id) ? id : null]);
  if (!row) throw notFound("list");
  return present(row);
}

function present({ formCode, createdAt, ...row }: Row): List {
  return {
    ...row,
    formUrl: formCode === null ? null : `${env().BASE_URL}/subscribe/${formCode}`,
    createdAt: createdAt.toISOString(),
  };
}
