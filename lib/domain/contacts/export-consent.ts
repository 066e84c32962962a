import { type Actor, can, seesAll } from "#lib/contract/permissions.ts";
import { CSV_START, csvLine } from "#lib/platform/csv.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { showContact } from "./show-contacts.ts";

const columns = {
  time: `e.at`,
  action: `e.action`,
  scope: `e.scope`,
  scope_number: `scoped.address`,
  scope_list: `l.name`,
  address: `a.value`,
  country: `a.country`,
  contact: `k.name`,
  source: `e.source`,
  how: `e.method`,
  given_at: `e.given_at`,
  words: `e.words`,
  message_id: `e.message_id`,
  via_number: `via.address`,
  recorded_by: `coalesce(m.name, key.name, e.actor_kind)`,
  note: `e.note`,
  entry_id: `e.id`,
};

type Row = Record<keyof typeof columns, string | Date | null> & { position: string };

const pageSize = 500;

/** The consent ledger of a contact as CSV, oldest first, for whoever may see the contact. */
export async function exportContactConsent(actor: Actor, contactId: string): Promise<AsyncIterable<string>> {
  const contact = await showContact(actor, contactId);
  return lines(
    `e.address_id = any($2::uuid[])`,
    contact.addresses.map((address) => address.id),
  );
}

/** The consent ledger of everybody (for a lead: whose conversations are in a team they lead) as CSV, oldest first. */
export function exportConsent(actor: Actor): AsyncIterable<string> {
  if (!can(actor, "consent.export"))
    throw new AppError("not-allowed", "Only admins and leads can export the ledger.");
  const inLedTeams = `exists (select from conversation c where c.address_id = e.address_id and c.team_id = any($2::uuid[]))`;
  return lines(seesAll(actor) ? `$2::uuid[] is not null` : inLedTeams, actor.leadTeamIds);
}

async function* lines(where: string, ids: readonly string[]): AsyncIterable<string> {
  yield CSV_START + csvLine(Object.keys(columns));
  let after: string | null = "0";
  while (after !== null) {
    const rows: Row[] = await page(where, ids, after);
    if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(row))).join("");
    after = rows.length === pageSize ? (rows.at(-1)?.position ?? null) : null;
  }
}

function page(where: string, ids: readonly string[], after: string): Promise<Row[]> {
  const selected = Object.entries(columns).map(([name, sql]) => `${sql} as ${name}`);
  return readOnly().query<Row>(
    `select e.position::text, ${selected.join(", ")}
       from consent_entry e
       join address a on a.id = e.address_id
       left join contact_address ca on ca.address_id = a.id and ca.held_until is null
       left join contact k on k.id = ca.contact_id
       left join subscriber_list l on l.id = e.list_id
       left join number scoped on scoped.id = e.number_id
       left join number via on via.id = e.via_number_id
       left join member m on e.actor_kind = 'member' and m.id = e.actor_id
       left join api_key key on e.actor_kind = 'key' and key.id = e.actor_id
      where e.position > $1::bigint and ${where} order by e.position limit ${pageSize}`,
    [after, ids],
  );
}

function cellsOf(row: Row): (string | null)[] {
  return Object.keys(columns).map((name) => {
    const value = row[name as keyof typeof columns];
    return value instanceof Date ? value.toISOString() : value;
  });
}
