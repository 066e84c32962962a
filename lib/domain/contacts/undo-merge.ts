import type { Contact } from "#lib/contract/contact.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { changeConversationsOf } from "./change-conversations-of.ts";
import { callNameOf } from "./contact-merges.ts";
import { type Profile, takeProfileApart } from "./join-profiles.ts";
import { lockContacts, saveProfile } from "./lock-contacts.ts";
import { showContact } from "./show-contacts.ts";

type Standing = { id: string; mergedId: string; before: Profile; after: Profile };

/**
 * Takes a merge back: the other contact is there again exactly as it was, with the addresses it came with; this one is
 * as it was before, save what was written on it since. Of merges upon merges the last comes first.
 */
export async function undoMerge(actor: Actor, contactId: string, mergeId: string): Promise<Contact> {
  if (!can(actor, "contact.merge"))
    throw new AppError("not-allowed", "Only leads and admins take merges back. Ask one of them.");
  const kept = await showContact(actor, contactId);
  const listed = kept.merges.find((merge) => merge.id === mergeId);
  if (!listed || !isId(mergeId)) throw notFound("merge");
  await inTransaction(async (tx, afterCommit) => {
    const [profile] = await lockContacts(tx, [kept.id]);
    const merge = await endMerge(tx, actor, mergeId);
    // A colleague took it back a moment ago.
    if (!merge || !profile) return;
    const added = await notesOf(tx, merge.mergedId);
    await saveProfile(tx, kept.id, takeProfileApart(profile, { ...merge, added }));
    const at = now();
    const line = { type: "merge-undone", kept: callNameOf(kept), merged: listed.contact.text } as const;
    await changeConversationsOf(tx, afterCommit, actor, kept.id, { line, at });
    await moveHoldsBack(tx, merge, kept.id);
    await recordEvents(tx, [
      {
        type: "contact.merge-undone",
        at,
        actorKind: actor.kind,
        actorId: actor.id,
        contactId: kept.id,
        data: { mergeId, mergedId: merge.mergedId },
      },
    ]);
  });
  return showContact(actor, kept.id);
}

async function endMerge(tx: Tx, actor: Actor, id: string): Promise<Standing | null> {
  const [merge] = await tx.query<Standing>(
    `update contact_merge set undone_at = $2, undone_by_kind = $3, undone_by_id = $4
      where id = $1 and undone_at is null
      returning id, merged_id as "mergedId", kept_before as before, kept_after as after`,
    [id, now(), actor.kind, actor.id],
  );
  return merge ?? null;
}

async function notesOf(tx: Tx, contactId: string): Promise<string> {
  const [row] = await tx.query<{ notes: string }>(`select notes from contact where id = $1`, [contactId]);
  return row?.notes ?? "";
}

async function moveHoldsBack(tx: Tx, { id, mergedId }: Standing, keptId: string): Promise<void> {
  await tx.query(
    `update contact_address ca set contact_id = $2 from contact_merge_address m
      where m.merge_id = $1 and ca.contact_id = $3 and ca.address_id = m.address_id and ca.held_from = m.held_from`,
    [id, mergedId, keptId],
  );
}
