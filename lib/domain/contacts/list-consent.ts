import type { ConsentEntry, ConsentSource } from "#lib/contract/consent.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { showContact } from "./show-contacts.ts";
import { readOnly, type Tx } from "#lib/platform/db/transaction.ts";

type Row = Omit<ConsentEntry, "at" | "givenAt" | "actor"> & {
  source: ConsentSource;
  at: Date;
  givenAt: Date | null;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
};

/** The whole ledger of a contact, newest first, each entry with its proof. */
export async function listConsent(actor: Actor, contactId: string): Promise<ConsentEntry[]> {
  await showContact(actor, contactId);
  return loadConsentEntries(
    readOnly(),
    `e.address_id in (select address_id from contact_address where contact_id = $1 and held_until is null)`,
    contactId,
  );
}

/** Ledger entries by a condition on `e` and its one parameter, newest first. */
export async function loadConsentEntries(tx: Tx, where: string, value: string): Promise<ConsentEntry[]> {
  const rows = await tx.query<Row>(
    `select e.id, e.action, e.scope, e.number_id as "numberId", e.source, e.method, e.given_at as "givenAt",
            case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as list,
            e.words, e.message_id as "messageId",
            n.address as "viaNumber", e.note, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId",
            coalesce(m.name, k.name) as "actorName"
       from consent_entry e
       left join subscriber_list l on l.id = e.list_id
       left join number n on n.id = e.via_number_id
       left join member m on e.actor_kind = 'member' and m.id = e.actor_id
       left join api_key k on e.actor_kind = 'key' and k.id = e.actor_id
      where ${where} order by e.position desc limit 200`,
    [value],
  );
  return rows.map(({ actorKind, actorId, actorName, ...row }) => ({
    ...row,
    at: row.at.toISOString(),
    givenAt: row.givenAt?.toISOString() ?? null,
    actor: { kind: actorKind, id: actorId, name: actorName },
  }));
}
