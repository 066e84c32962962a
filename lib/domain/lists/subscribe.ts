import type { JoinedHow, SubscribeInput, Subscriber } from "#lib/contract/list.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { parseAddress } from "#lib/contract/phone.ts";
import { appendConsent, newConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import { openAddresses } from "#lib/domain/inbox/open-conversations.ts";
import { loadOrganisation } from "#lib/domain/team/load-organisation.ts";
import { allow, invalid } from "#lib/domain/team/refuse.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { findList } from "./find-list.ts";
import { joinList } from "./join-list.ts";
import { loadSubscribers } from "./list-subscribers.ts";

/**
 * Puts one person on a list by hand or by another system, with how and when they agreed as the proof. Where the list wants
 * a confirmation they stand as asked until they text YES. Who opted out after that is refused.
 */
export async function subscribe(actor: Actor, listId: string, input: SubscribeInput): Promise<Subscriber> {
  allow(can(actor, "list.manage"), "Only leads and admins put people on lists.");
  const organisation = await loadOrganisation();
  const to = parseAddress(input.to, organisation?.defaultCountry ?? "NO");
  if (to?.kind !== "phone") throw invalid("to", "That is not a phone number that can be texted.");
  const at = now();
  if (input.givenAt && Date.parse(input.givenAt) > at.getTime())
    throw invalid("givenAt", "That is in the future.");
  const how: JoinedHow = actor.kind === "key" ? "api" : "member";
  const id = await inTransaction(async (tx) => {
    const list = await findList(tx, listId);
    const [addressId = ""] = await openAddresses(tx, [to], at);
    if (input.name) await nameContact(tx, addressId, input.name);
    const proof = {
      source: actor.kind === "key" ? ("api" as const) : ("member" as const),
      method: input.source,
      givenAt: input.givenAt ? new Date(input.givenAt) : null,
      actorKind: actor.kind,
      actorId: actor.id,
      note: input.note ?? null,
    };
    const [joined] = await joinList(tx, list, [{ addressId, proof }], { how, byThemselves: false }, at);
    if (joined === "opted-out")
      throw new AppError("opted-out", "They opted out after that: only they can lift it, by START.");
    const [membership] = await tx.query<{ id: string }>(
      `select id from list_membership where list_id = $1 and address_id = $2 and left_at is null`,
      [list.id, addressId],
    );
    return membership?.id ?? "";
  });
  const [subscriber] = await loadSubscribers(readOnly(), `m.id = $1`, [id], 1);
  if (!subscriber) throw notFound("subscriber");
  return subscriber;
}

/** Takes one person off a list, as they asked for otherwise than by text. */
export async function unsubscribe(
  actor: Actor,
  listId: string,
  membershipId: string,
  source: string,
): Promise<void> {
  allow(can(actor, "list.manage"), "Only leads and admins take people off lists.");
  await inTransaction(async (tx) => {
    const list = await findList(tx, listId);
    const [membership] = await tx.query<{ addressId: string }>(
      `select address_id as "addressId" from list_membership where id = $1 and list_id = $2 and left_at is null`,
      [isId(membershipId) ? membershipId : null, list.id],
    );
    if (!membership) throw notFound("subscriber");
    await lockAddresses(tx, [membership.addressId]);
    const entry = {
      ...newConsentEntry(membership.addressId, "opt-out", now()),
      scope: "list" as const,
      listId: list.id,
      source: actor.kind === "key" ? ("api" as const) : ("member" as const),
      method: source,
      actorKind: actor.kind,
      actorId: actor.id,
    };
    await appendConsent(tx, [entry]);
  });
}

// A name that we have is better than one that comes along.
async function nameContact(
  tx: Parameters<typeof findList>[0],
  addressId: string,
  name: string,
): Promise<void> {
  await tx.query(
    `update contact set name = $2 where name is null and id =
       (select contact_id from contact_address where address_id = $1 and held_until is null)`,
    [addressId, name],
  );
}
