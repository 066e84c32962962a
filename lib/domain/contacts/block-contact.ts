import { type BlockInput, BRIEF_BLOCK_MS } from "#lib/contract/block.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { endEpisode } from "#lib/domain/inbox/end-episode.ts";
import { forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { changeConversationsOf } from "./change-conversations-of.ts";
import { liftBlocks } from "./unblock-contact.ts";
import { showContact } from "./show-contacts.ts";

/**
 * Lets nothing more of a contact through, from all their addresses: texts are acknowledged and kept as evidence, nothing
 * is answered or sent, their conversations are closed. Blocking anew changes reason and end. Leads and admins decide for
 * how long; agents can stop a flood for a day.
 */
export async function blockContact(actor: Actor, contactId: string, input: BlockInput): Promise<Contact> {
  const at = now();
  const contact = await showContact(actor, contactId);
  requireRight(actor, input, at);
  await inTransaction(async (tx, afterCommit) => {
    const addressIds = contact.addresses.map((address) => address.id);
    await liftBlocks(tx, actor, addressIds, at);
    await insertBlocks(tx, actor, addressIds, input, at);
    const line = { type: "blocked", reason: input.reason, until: input.until } as const;
    await changeConversationsOf(tx, afterCommit, actor, contactId, {
      line,
      event: "contact.blocked",
      at,
      also: (state) => endEpisode(tx, actor, state, at),
    });
    afterCommit(forgetDirectory);
  });
  return showContact(actor, contactId);
}

function requireRight(actor: Actor, { until }: BlockInput, at: Date): void {
  const end = until === null ? Infinity : Date.parse(until);
  if (end <= at.getTime()) {
    const detail = "That time has passed.";
    throw new AppError("invalid", detail, { fields: { until: detail } });
  }
  if (can(actor, "contact.block")) return;
  if (can(actor, "contact.block-briefly") && end <= at.getTime() + BRIEF_BLOCK_MS) return;
  throw new AppError("not-allowed", "You may block for a day at most. A lead can block for longer.");
}

async function insertBlocks(
  tx: Tx,
  actor: Actor,
  addressIds: string[],
  { reason, until }: BlockInput,
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into address_block (id, address_id, reason, blocked_from, blocked_until, actor_kind, actor_id)
     select k.id, k.address_id, $3, $4, $5, $6, $7 from unnest($1::uuid[], $2::uuid[]) as k(id, address_id)
      order by k.address_id`,
    [addressIds.map(newId), addressIds, reason, at, until, actor.kind, actor.id],
  );
}
