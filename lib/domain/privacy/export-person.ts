import { type Actor, can } from "#lib/contract/permissions.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { findPerson, type Person } from "./person.ts";

/** Every kind of thing that is held of a person, each with the columns that are about them. */
const parts: Record<string, (person: Person) => [sql: string, values: unknown[]]> = {
  contacts: ({ contactIds }) => [
    `select id, name, fields, notes, created_at as "createdAt" from contact where id = any($1::uuid[]) order by created_at`,
    [contactIds],
  ],
  addresses: ({ addresses }) => [
    `select a.value as address, a.country, ca.held_from as "heldFrom" from address a
       join contact_address ca on ca.address_id = a.id and ca.held_until is null where a.id = any($1::uuid[]) order by 3`,
    [addresses.map(({ id }) => id)],
  ],
  consent: ({ addresses }) => [
    `select e.at, e.action, e.scope, e.source, e.method as how, e.words, e.note, a.value as address
       from consent_entry e join address a on a.id = e.address_id where e.address_id = any($1::uuid[]) order by e.position`,
    [addresses.map(({ id }) => id)],
  ],
  lists: ({ addresses }) => [
    `select l.name as list, m.how, m.asked_at as "askedAt", m.joined_at as "joinedAt", m.left_at as "leftAt"
       from list_membership m join subscriber_list l on l.id = m.list_id where m.address_id = any($1::uuid[]) order by 3`,
    [addresses.map(({ id }) => id)],
  ],
  messages: ({ conversationIds }) => [
    `select m.created_at as at, m.direction, m.kind, m.purpose, m.text, m.status, n.address as "ourNumber", a.value as address,
            (select json_agg(json_build_object('name', f.name, 'contentType', f.content_type, 'sizeBytes', f.size_bytes, 'id', f.id) order by f.position)
               from media f where f.message_id = m.id) as files
       from message m join conversation c on c.id = m.conversation_id join number n on n.id = c.number_id
       join address a on a.id = c.address_id
      where m.conversation_id = any($1::uuid[]) and m.kind <> 'activity' order by m.created_at, m.id`,
    [conversationIds],
  ],
  automations: ({ conversationIds }) => [
    `select a.name as automation, r.started_at as "startedAt", r.ended_at as "endedAt", r.variables
       from automation_run r join automation a on a.id = r.automation_id
      where r.conversation_id = any($1::uuid[]) order by 2`,
    [conversationIds],
  ],
  requests: ({ contactIds }) => [
    `select kind, source, asked_at as "askedAt", due_at as "dueAt", settled_at as "settledAt", outcome, note
       from privacy_request where contact_id = any($1::uuid[]) order by asked_at`,
    [contactIds],
  ],
};

export type PersonExport = { exportedAt: string } & Record<string, Record<string, unknown>[] | string>;

/** Everything that is held of a person, for them to read or take elsewhere (GDPR, articles 15 and 20). */
export async function exportPerson(actor: Actor, contactId: string): Promise<PersonExport> {
  allow(can(actor, "privacy.manage"), "Only admins export what is held of people.");
  const person = await findPerson(readOnly(), contactId);
  const at = now();
  await inTransaction((tx) => note(tx, actor, contactId, at));
  const entries = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => {
      const rows = await readOnly().query<Record<string, unknown>>(...part(person));
      return [name, rows] as const;
    }),
  );
  return { exportedAt: at.toISOString(), ...Object.fromEntries(entries) };
}

async function note(tx: Tx, actor: Actor, contactId: string, at: Date): Promise<void> {
  await recordEvents(tx, [
    { type: "contact.exported", at, actorKind: actor.kind, actorId: actor.id, contactId },
  ]);
}
