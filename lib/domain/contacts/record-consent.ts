import type { ConsentEntry, RecordConsentInput } from "#lib/contract/consent.ts";
import { type Actor, can } from "#lib/contract/permissions.ts";
import { showContact } from "./show-contacts.ts";
import { conversationsOfContact } from "./conversations-of-contact.ts";
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
import { now } from "#lib/platform/clock.ts";
import { type AfterCommit, inTransaction, readOnly, type Tx } from "#lib/platform/db/transaction.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import { appendConsent, type NewConsentEntry } from "#lib/domain/compliance/append-consent.ts";
import { loadConsentEntries } from "./list-consent.ts";

/**
 * Records by hand what a contact told us otherwise (a call, a form), for all their addresses: the law counts such
 * wishes like a STOP (47 CFR 64.1200(a)(11)). Where it came from and a note are the proof. Returns the newest entry.
 */
export async function recordConsent(
  actor: Actor,
  contactId: string,
  input: RecordConsentInput,
): Promise<ConsentEntry> {
  if (!can(actor, "consent.record")) throw new AppError("not-allowed", "You may not record consent.");
  const contact = await showContact(actor, contactId);
  if (input.scope === "number") await requireNumber(input.numberId);
  const entries = contact.addresses.map((address) => entryOf(actor, address.id, input));
  await inTransaction(async (tx, afterCommit) => {
    await appendConsent(tx, entries);
    for (const { id } of await conversationsOfContact(tx, contactId)) {
      const state = await lockConversation(tx, id);
      if (state) await addLine(tx, afterCommit, actor, state, input);
    }
  });
  const [entry] = await loadConsentEntries(readOnly(), "e.id = $1", entries[0]?.id ?? newId());
  if (!entry) throw notFound("consent entry");
  return entry;
}

async function requireNumber(id: string | undefined): Promise<void> {
  const [number] = await readOnly().query(`select 1 from number where id = $1`, [id]);
  const detail = "There is no such number.";
  if (!number) throw new AppError("invalid", detail, { fields: { numberId: detail } });
}

async function addLine(
  tx: Tx,
  afterCommit: AfterCommit,
  actor: Actor,
  state: ConversationState,
  { action, source }: RecordConsentInput,
): Promise<void> {
  const at = now();
  const type = action === "opt-out" ? "opted-out" : "opted-in";
  const row = nextActivity(
    state,
    { type, source: actor.kind === "key" ? "api" : "member", words: source },
    signature(actor),
    at,
  );
  await insertMessages(tx, [row]);
  await saveConversations(tx, [state]);
  await recordEvents(tx, [eventBy(actor, "consent.changed", state, at, { data: { action } })]);
  afterCommit(() => {
    publishMessages(state, [row]);
    publishConversation(state);
  });
}

function entryOf(actor: Actor, addressId: string, input: RecordConsentInput): NewConsentEntry {
  return {
    id: newId(),
    addressId,
    action: input.action,
    scope: input.scope,
    numberId: input.scope === "number" ? (input.numberId ?? null) : null,
    source: actor.kind === "key" ? "api" : "member",
    words: null,
    messageId: null,
    viaNumberId: null,
    actorKind: actor.kind,
    actorId: actor.id,
    note: input.note ? `${input.source}: ${input.note}` : input.source,
    at: now(),
  };
}
