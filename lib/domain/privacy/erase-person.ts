import type { Erasure } from "#lib/contract/privacy.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { addressHash } from "#lib/domain/compliance/erased-addresses.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import { lockConversations } from "#lib/domain/inbox/conversation-state.ts";
import { publishConversation } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { allow } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { eraseTexts } from "./erase-texts.ts";
import { eraseTraces } from "./erase-traces.ts";
import { findPerson, type Person, type PersonAddress, requireNoHold } from "./person.ts";

/**
 * Erases a person everywhere (GDPR, article 17): texts, notes, files, drafts, name, fields, number, and every copy in logs
 * and imports. The rows stay, so that counts stay true; nothing in them says who it was. What is left is the keyed hash of
 * their number, so that no import texts them again. Their next text begins anew, as of a stranger.
 */
export async function erasePerson(actor: Actor, contactId: string): Promise<Erasure> {
  allow(can(actor, "privacy.manage"), "Only admins erase people.");
  return inTransaction(async (tx, afterCommit) => {
    await tx.query(`select 1 from contact where id = $1 for update`, [contactId]);
    const person = await findPerson(tx, contactId);
    requireNoHold(person);
    const at = now();
    const states = await lockConversations(tx, person.conversationIds);
    await keepHashes(tx, person.addresses, at);
    const counts = await eraseTexts(tx, person, at);
    await eraseTraces(tx, person, at);
    await eraseProfiles(tx, person, at);
    await settleRequests(tx, actor, person, at);
    await recordEvents(tx, [
      { type: "contact.erased", at, actorKind: actor.kind, actorId: actor.id, contactId },
    ]);
    afterCommit(() => {
      forgetDirectory();
      states.forEach(publishConversation);
    });
    return {
      contacts: person.contactIds.length,
      conversations: states.length,
      ...counts,
      erasedAt: at.toISOString(),
    };
  });
}

// Who had opted out stays so: their number, should it come back, is opted out from its first day.
async function keepHashes(tx: Tx, addresses: readonly PersonAddress[], at: Date): Promise<void> {
  const pairs = addresses.map(({ id }) => ({ addressId: id, numberId: id }));
  const consents = await consentInForce(tx, pairs);
  await tx.query(
    `insert into erased_address (hash, opted_out, erased_at)
     select hash, opted_out, $3::timestamptz from unnest($1::text[], $2::boolean[]) as k(hash, opted_out)
     on conflict (hash) do update set opted_out = excluded.opted_out or erased_address.opted_out, erased_at = excluded.erased_at`,
    [addresses.map(addressHash), consents.map(({ status }) => status === "opted-out"), at],
  );
}

// A number that nobody can read becomes a name that nobody can text.
async function eraseProfiles(tx: Tx, { contactIds, addresses, conversationIds }: Person, at: Date) {
  await tx.query(
    `update contact set name = null, fields = '{}', notes = '', erased_at = $2 where id = any($1::uuid[])`,
    [contactIds, at],
  );
  await tx.query(
    `delete from contact_merge_address where merge_id in (
       select id from contact_merge where kept_id = any($1::uuid[]) or merged_id = any($1::uuid[]))`,
    [contactIds],
  );
  await tx.query(
    `update contact_merge set kept_before = '{}', kept_after = '{}' where kept_id = any($1::uuid[]) or merged_id = any($1::uuid[])`,
    [contactIds],
  );
  await tx.query(
    `update address set kind = 'name', value = 'Erased ' || id, country = '' where id = any($1::uuid[])`,
    [addresses.map(({ id }) => id)],
  );
  await tx.query(
    `update conversation set erased_at = $2, status = 'closed', waiting_since = null, snoozed_until = null
      where id = any($1::uuid[])`,
    [conversationIds, at],
  );
  await tx.query(
    `update episode set closed_at = $2 where conversation_id = any($1::uuid[]) and closed_at is null`,
    [conversationIds, at],
  );
}

async function settleRequests(tx: Tx, actor: Actor, { contactIds }: Person, at: Date): Promise<void> {
  await tx.query(
    `update privacy_request set settled_at = $2, outcome = 'done', settled_by_kind = $3, settled_by_id = $4
      where contact_id = any($1::uuid[]) and kind = 'erasure' and settled_at is null`,
    [contactIds, at, actor.kind, actor.id],
  );
}
