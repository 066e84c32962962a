import { type Contact, MAX_FIELDS, MAX_NOTES, type MergeInput } from "#lib/contract/contact.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { changeConversationsOf } from "./change-conversations-of.ts";
import { callNameOf } from "./contact-merges.ts";
import { joinProfiles, type Profile } from "./join-profiles.ts";
import { lockContacts, saveProfile } from "./lock-contacts.ts";
import { showContact } from "./show-contacts.ts";

/**
 * Makes two contacts one: the addresses of the other, with their conversations, come to this one, and what it lacks of
 * name, fields and notes. Consent and blocks stay with the addresses. The other keeps its own row for `undoMerge`. The
 * actor must see both.
 */
export async function mergeContacts(actor: Actor, id: string, { contactId }: MergeInput): Promise<Contact> {
  if (!can(actor, "contact.merge"))
    throw new AppError("not-allowed", "Only leads and admins merge contacts. Ask one of them.");
  const [kept, merged] = [await showContact(actor, id), await showContact(actor, contactId)];
  if (kept.id === merged.id) throw invalid("A contact cannot be merged with itself.");
  await inTransaction(async (tx, afterCommit) => {
    const [before, other] = await lockContacts(tx, [kept.id, merged.id]);
    if (!before || !other) throw invalid("One of them is no longer there.");
    const after = requireRoom(joinProfiles(before, other));
    const at = now();
    const merge = { id: newId(), keptId: kept.id, mergedId: merged.id, before, after, at };
    await insertMerge(tx, actor, merge);
    await moveHolds(tx, merge);
    await saveProfile(tx, kept.id, after);
    await recordEvents(tx, [
      {
        type: "contact.merged",
        at,
        actorKind: actor.kind,
        actorId: actor.id,
        contactId: kept.id,
        data: { mergeId: merge.id, mergedId: merged.id },
      },
    ]);
    const line = { type: "contacts-merged", kept: callNameOf(kept), merged: callNameOf(merged) } as const;
    await changeConversationsOf(tx, afterCommit, actor, kept.id, { line, at });
  });
  return showContact(actor, kept.id);
}

type Merge = { id: string; keptId: string; mergedId: string; before: Profile; after: Profile; at: Date };

async function insertMerge(tx: Tx, actor: Actor, merge: Merge): Promise<void> {
  await tx.query(
    `insert into contact_merge (id, kept_id, merged_id, merged_at, actor_kind, actor_id, kept_before, kept_after)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      merge.id,
      merge.keptId,
      merge.mergedId,
      merge.at,
      actor.kind,
      actor.id,
      JSON.stringify(merge.before),
      JSON.stringify(merge.after),
    ],
  );
}

// Earlier holds too: since when somebody has an address does not change because we learn who they are.
async function moveHolds(tx: Tx, { id, keptId, mergedId }: Merge): Promise<void> {
  await tx.query(
    `with moved as (
       update contact_address set contact_id = $2 where contact_id = $3 returning address_id, held_from)
     insert into contact_merge_address (merge_id, address_id, held_from) select $1, address_id, held_from from moved`,
    [id, keptId, mergedId],
  );
}

function requireRoom(profile: Profile): Profile {
  const count = Object.keys(profile.fields).length;
  if (count > MAX_FIELDS)
    throw invalid(`Together they have ${count} details, and ${MAX_FIELDS} fit. Remove some first.`);
  if (profile.notes.length > MAX_NOTES)
    throw invalid(`Their notes together are longer than ${MAX_NOTES} characters. Shorten them first.`);
  return profile;
}

function invalid(detail: string): AppError {
  return new AppError("invalid", detail, { fields: { contactId: detail } });
}
