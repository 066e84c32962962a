import { addressKind, type Contact, type ContactQuery } from "#lib/contract/contact.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { formatAddress, parseAddress } from "#lib/contract/phone.ts";
import { contactConsent } from "#lib/domain/compliance/contact-consent.ts";
import { addressesFound } from "#lib/domain/inbox/addresses-found.ts";
import { newParams, type Params, visible } from "#lib/domain/inbox/visible.ts";
import { decodeCursor, encodeCursor } from "#lib/platform/cursor.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { contactBlocks } from "./contact-blocks.ts";
import { contactLists } from "./contact-lists.ts";
import { contactMerges } from "./contact-merges.ts";

type AddressRow = { id: string; kind: string; value: string; country: string };
type Row = {
  id: string;
  name: string | null;
  fields: Record<string, string>;
  notes: string;
  addresses: AddressRow[];
  seen: number;
  total: number;
};

/**
 * Contacts the actor may see (they share a visible conversation), newest first; with `address`, whoever holds it,
 * in any spelling of a phone number, a short code or a name; with `q`, whose name or address has that part.
 */
export async function listContacts(actor: Actor, query: ContactQuery): Promise<Page<Contact>> {
  const params = newParams();
  const where = [await addressFilter(query.address, params)];
  if (query.q?.trim()) where.push(`k.id in (${contactsFound(query.q.trim(), params)})`);
  if (query.cursor !== undefined)
    where.push(`k.id < ${params.add(decodeCursor(query.cursor, ["id"])[0])}::uuid`);
  const rows = await readOnly().query<Row>(
    `${rowsSql(visible(actor, params))} and ${where.join(" and ")} order by k.id desc limit ${query.limit + 1}`,
    params.values,
  );
  const items = await presentAll(readOnly(), rows.slice(0, query.limit));
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor([last.id]) : null };
}

/** One contact, if the actor may see any of their conversations; the others are only counted. */
export async function showContact(actor: Actor, id: string): Promise<Contact> {
  const params = newParams();
  const sql = `${rowsSql(visible(actor, params))} and k.id = ${params.add(id)}::uuid`;
  const rows = isId(id) ? await readOnly().query<Row>(sql, params.values) : [];
  const [contact] = await presentAll(readOnly(), rows);
  if (!contact) throw notFound("contact");
  return contact;
}

const held = `from contact_address ca join address a on a.id = ca.address_id where ca.contact_id = k.id and ca.held_until is null`;

const rowsSql = (sees: string) => `
  select k.id, k.name, k.fields, k.notes, talks.seen, talks.total,
         (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'value', a.value, 'country', a.country) order by ca.held_from, a.id) ${held}) as addresses
    from contact k
    cross join lateral (
      select count(*) filter (where ${sees})::int as seen, count(*)::int as total from conversation c
       where c.address_id in (select a.id ${held})) as talks
   where talks.seen > 0`;

async function addressFilter(spelling: string | undefined, params: Params): Promise<string> {
  if (spelling === undefined) return "true";
  // A "+" in a query string that was not escaped arrives as a space.
  const text = /^ \d/.test(spelling) ? `+${spelling.trim()}` : spelling;
  const [organisation] = await readOnly().query<{ country: string }>(
    `select default_country as country from organisation limit 1`,
  );
  const address = parseAddress(text, organisation?.country ?? "NO");
  return `exists (select 1 ${held} and a.value = ${params.add(address?.value ?? text)})`;
}

function contactsFound(words: string, params: Params): string {
  return `select contact_id from contact_address where held_until is null and address_id in (${addressesFound(words, params)})`;
}

async function presentAll(tx: Tx, rows: Row[]): Promise<Contact[]> {
  const ids = rows.map((row) => row.id);
  const [consents, merges, blocks, lists] = await Promise.all([
    contactConsent(tx, ids),
    contactMerges(tx, ids),
    contactBlocks(tx, rows),
    contactLists(tx, ids),
  ]);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    fields: row.fields,
    notes: row.notes,
    addresses: row.addresses.map((address) => ({
      ...address,
      kind: addressKind.parse(address.kind),
      text: formatAddress(address.value),
      country: address.country === "" ? null : address.country,
    })),
    consent: consents.get(row.id) ?? { status: "unknown", scope: null, since: null, source: null },
    block: blocks.get(row.id) ?? null,
    hiddenConversations: row.total - row.seen,
    merges: merges.get(row.id) ?? [],
    lists: lists.get(row.id) ?? [],
  }));
}
