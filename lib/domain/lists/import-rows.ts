import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { RowOutcome } from "#lib/contract/list.ts";
import { type ParsedAddress, parseAddress } from "#lib/contract/phone.ts";
import { openAddresses } from "#lib/domain/inbox/open-conversations.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { room } from "#lib/contract/live.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { type FoundList, findList } from "./find-list.ts";
import { joinList } from "./join-list.ts";

const ROWS_AT_ONCE = 500;

type Import = {
  id: string;
  listId: string;
  proof: string;
  givenAt: Date;
  actorKind: "member" | "key";
  actorId: string;
};
type Row = { line: number; address: string; name: string; fields: Record<string, string> };
type Readable = { row: Row; to: ParsedAddress };

/** Looks at the lines of an import that nobody has looked at yet, some at a time, each part whole or not at all. */
export async function importRows({ importId }: { importId: string }): Promise<void> {
  const organisation = await loadOrganisation();
  const country = organisation?.defaultCountry ?? "NO";
  while (await importSome(importId, country))
    publish([room.desk()], "directory.changed", { nouns: ["lists"] });
  await readOnly().query(`update list_import set finished_at = coalesce(finished_at, $2) where id = $1`, [
    importId,
    now(),
  ]);
  publish([room.desk()], "directory.changed", { nouns: ["lists"] });
}

function importSome(importId: string, country: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [found] = await tx.query<Import>(
      `select id, list_id as "listId", proof, given_at as "givenAt", actor_kind as "actorKind", actor_id as "actorId"
         from list_import where id = $1 and finished_at is null for update`,
      [importId],
    );
    if (!found) return false;
    const rows = await tx.query<Row>(
      `select line, address, name, fields from list_import_row where import_id = $1 and outcome is null
        order by line limit ${ROWS_AT_ONCE}`,
      [importId],
    );
    if (rows.length === 0) return false;
    const list = await findList(tx, found.listId);
    const outcomes = await join(tx, list, found, rows, country);
    await tx.query(
      `update list_import_row r set outcome = k.outcome from unnest($2::int[], $3::text[]) as k(line, outcome)
        where r.import_id = $1 and r.line = k.line`,
      [importId, rows.map(({ line }) => line), rows.map(({ line }) => outcomes.get(line))],
    );
    return true;
  });
}

async function join(
  tx: Tx,
  list: FoundList,
  { proof: method, givenAt, actorKind, actorId, id }: Import,
  rows: readonly Row[],
  country: string,
): Promise<Map<number, RowOutcome>> {
  const outcomes = new Map<number, RowOutcome>();
  const readable = rows.flatMap((row): Readable[] => {
    const to = parseAddress(row.address, country);
    if (row.address === "") outcomes.set(row.line, "no-number");
    else if (to?.kind !== "phone" || !parsePhoneNumberFromString(to.value)?.isValid())
      outcomes.set(row.line, "not-a-phone");
    else return [{ row, to }];
    return [];
  });
  const at = now();
  const addressIds = await openAddresses(
    tx,
    readable.map(({ to }) => to),
    at,
  );
  await describeContacts(tx, readable, addressIds);
  const note = `import ${id}`;
  const joins = addressIds.map((addressId) => ({
    addressId,
    proof: { source: "import" as const, method, givenAt, actorKind, actorId, note },
  }));
  const joined = await joinList(tx, list, joins, { how: "import", byThemselves: false }, at);
  readable.forEach(({ row }, index) => outcomes.set(row.line, joined[index] ?? "already"));
  return outcomes;
}

// What we know of somebody is better than what a file says.
async function describeContacts(
  tx: Tx,
  readable: readonly Readable[],
  addressIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update contact k set name = coalesce(k.name, nullif(g.name, '')), fields = g.fields || k.fields
       from (select distinct on (ca.contact_id) ca.contact_id, t.name, t.fields
               from unnest($1::uuid[], $2::text[], $3::jsonb[]) as t(address_id, name, fields)
               join contact_address ca on ca.address_id = t.address_id and ca.held_until is null
              order by ca.contact_id) g
      where k.id = g.contact_id and (g.name <> '' or g.fields <> '{}')`,
    [addressIds, readable.map(({ row }) => row.name), readable.map(({ row }) => JSON.stringify(row.fields))],
  );
}
