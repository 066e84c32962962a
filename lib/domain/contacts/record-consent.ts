import type { ConsentEntry, RecordConsentInput } from "#lib/contract/consent.ts";
import type { Activity } from "#lib/contract/message.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import {
  appendConsent,
  type NewConsentEntry,
  newConsentEntry,
} from "#lib/domain/compliance/append-consent.ts";
import { lockAddresses } from "#lib/domain/compliance/consent-before.ts";
import { settleWishes } from "#lib/domain/compliance/opt-out-wishes.ts";
import { eventBy, signature } from "#lib/domain/inbox/change-conversation.ts";
import {
  type ConversationState,
  lockConversation,
  saveConversations,
} from "#lib/domain/inbox/conversation-state.ts";
import { insertMessages } from "#lib/domain/inbox/insert-messages.ts";
import { nextActivity } from "#lib/domain/inbox/message-row.ts";
import { publishConversation, publishMessages } from "#lib/domain/inbox/publish.ts";
import { recordEvents } from "#lib/domain/inbox/record-events.ts";
import { type FoundList, findList } from "#lib/domain/lists/find-list.ts";
import { askFor } from "#lib/domain/lists/join-list.ts";
import { now } from "#lib/platform/clock.ts";
import { type AfterCommit, inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { conversationsOfContact } from "./conversations-of-contact.ts";
import { loadConsentEntries } from "./list-consent.ts";
import { showContact } from "./show-contacts.ts";

/**
 * Records by hand what a contact told us otherwise (a call, a form), for all their addresses: the law counts such
 * wishes like a STOP (47 CFR 64.1200(a)(11)). How it reached us, when, and a note are the proof. Decides a wish that
 * stands. Returns the newest entry.
 */
export async function recordConsent(
  actor: Actor,
  contactId: string,
  input: RecordConsentInput,
): Promise<ConsentEntry> {
  if (!can(actor, "consent.record")) throw new AppError("not-allowed", "You may not record consent.");
  const contact = await showContact(actor, contactId);
  const at = now();
  if (input.givenAt && Date.parse(input.givenAt) > at.getTime())
    throw invalid("givenAt", "That is in the future.");
  if (input.scope === "number") await requireNumber(input.numberId);
  const entries = contact.addresses.map((address) => entryOf(actor, address.id, input, at));
  await inTransaction(async (tx, afterCommit) => {
    const list = input.scope === "list" ? await findList(tx, input.listId ?? "") : null;
    const states = await lockConversations(tx, contactId);
    const addresses = entries.map((entry) => entry.addressId);
    await lockAddresses(tx, addresses);
    if (input.action === "opt-in") await requireLaterThanOptOut(tx, addresses, input, at);
    if (list && input.action === "opt-in") await askFor(tx, list, "member", addresses, at);
    await appendConsent(tx, entries);
    const outcome = input.action === "opt-out" ? "opted-out" : "opted-in";
    // Who leaves a list may still want to hear nothing at all: that is decided apart.
    if (!list)
      await settleWishes(
        tx,
        addresses.map((addressId) => ({ addressId, outcome, memberId: actor.id, at })),
      );
    for (const state of states) await addLine(tx, afterCommit, actor, state, input, list);
  });
  const [entry] = await loadConsentEntries(readOnly(), "e.id = $1", entries[0]?.id ?? newId());
  if (!entry) throw notFound("consent entry");
  return entry;
}

async function lockConversations(tx: Tx, contactId: string): Promise<ConversationState[]> {
  const states: ConversationState[] = [];
  for (const { id } of await conversationsOfContact(tx, contactId)) {
    const state = await lockConversation(tx, id);
    if (state) states.push(state);
  }
  return states;
}

// A form signed in spring does not lift the STOP of summer, whenever somebody finds it.
async function requireLaterThanOptOut(
  tx: Tx,
  addresses: readonly string[],
  { givenAt, scope, numberId, listId }: RecordConsentInput,
  at: Date,
): Promise<void> {
  const [later] = await tx.query(
    `select 1 from consent_entry e
      where e.address_id = any($1::uuid[]) and e.action = 'opt-out' and coalesce(e.given_at, e.at) > $2
        and (e.scope = 'organisation' or (e.scope = 'number' and ($3::uuid is null or e.number_id = $3)) or e.list_id = $4) limit 1`,
    [
      addresses,
      givenAt ?? at,
      scope === "number" ? (numberId ?? null) : null,
      scope === "list" ? (listId ?? null) : null,
    ],
  );
  if (later) throw invalid("givenAt", "They opted out after that: a consent given earlier does not lift it.");
}

async function requireNumber(id: string | undefined): Promise<void> {
  const [number] = await readOnly().query(`select 1 from number where id = $1`, [id]);
  if (!number) throw invalid("numberId", "There is no such number.");
}

function invalid(field: string, detail: string): AppError {
  return new AppError("invalid", detail, { fields: { [field]: detail } });
}

async function addLine(
  tx: Tx,
  afterCommit: AfterCommit,
  actor: Actor,
  state: ConversationState,
  { action, source }: RecordConsentInput,
  list: FoundList | null,
): Promise<void> {
  const at = now();
  const type = action === "opt-out" ? "opted-out" : "opted-in";
  const did = action === "opt-out" ? "left" : "joined";
  const line: Activity = list
    ? { type: "list", did, list: list.name }
    : { type, source: actor.kind === "key" ? "api" : "member", words: source };
  const row = nextActivity(state, line, signature(actor), at);
  await insertMessages(tx, [row]);
  await saveConversations(tx, [state]);
  await recordEvents(tx, [eventBy(actor, "consent.changed", state, at, { data: { action } })]);
  afterCommit(() => {
    publishMessages(state, [row]);
    publishConversation(state);
  });
}

function entryOf(actor: Actor, addressId: string, input: RecordConsentInput, at: Date): NewConsentEntry {
  return {
    ...newConsentEntry(addressId, input.action, at),
    scope: input.scope,
    numberId: input.scope === "number" ? (input.numberId ?? null) : null,
    listId: input.scope === "list" ? (input.listId ?? null) : null,
    source: actor.kind === "key" ? "api" : "member",
    method: input.source,
    givenAt: input.givenAt ? new Date(input.givenAt) : null,
    actorKind: actor.kind,
    actorId: actor.id,
    note: input.note ?? null,
  };
}
