import type { AddressKind } from "#lib/contract/contact.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import type { AuthorKind, MessagePurpose } from "#lib/contract/message.ts";
import { isCarriedTo } from "#lib/contract/sender-rules.ts";
import { isBlocked } from "#lib/domain/compliance/block-in-force.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import { isAutomatic, whyNotToText } from "#lib/domain/compliance/why-not-text.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import { answerableOnce } from "./answerable-once.ts";
import type { ConversationState } from "./conversation-state.ts";

type Row = { kind: AddressKind; to: string; status: string; sender: NumberKind; routed: boolean };
/** `messageId`: of a text that is there already and shall be tried again. */
type Outgoing = { authorKind: AuthorKind; purpose: MessagePurpose; messageId?: string };

/**
 * Throws when nothing may or can be sent here: opted out, a sender that takes no texts, a number out of service.
 * `afterOptOut`: it may go as the one answer to a text that the contact sent after opting out. The state is locked.
 */
export async function requireSendable(
  tx: Tx,
  state: ConversationState,
  text: Outgoing,
): Promise<{ afterOptOut: boolean }> {
  const [row] = await tx.query<Row>(
    `select a.kind, a.value as "to", n.status, n.kind as sender, exists (select 1 from number_route r where r.number_id = n.id and r.held_until is null) as routed
       from address a, number n where a.id = $1 and n.id = $2`,
    [state.addressId, state.numberId],
  );
  if (row?.kind !== "phone")
    throw new AppError("reply-locked", "Texts from short codes and names cannot be answered.");
  if (row.status === "retired" || !row.routed)
    throw new AppError("reply-locked", "This number is out of service.");
  if (!isCarriedTo(row.sender, row.to))
    throw new AppError("reply-locked", "The contact's country takes no texts from a sender of this kind.");
  if (await isBlocked(tx, state.addressId))
    throw new AppError("reply-locked", "This contact is blocked. Lift the block to text them.");
  const hindrance = await whyNotToText(tx, state, text);
  if (hindrance === "opt-out-wish") {
    const detail =
      "This contact may have asked to opt out. Nothing automatic is sent until a member has decided.";
    throw new AppError("opt-out-wish", detail);
  }
  if (hindrance === null) return { afterOptOut: false };
  if (!isAutomatic(text) && (await mayAnswerOnce(tx, state, text.messageId))) return { afterOptOut: true };
  throw new AppError(
    "opted-out",
    "This contact has opted out. Only a START from them or a recorded consent lifts it.",
  );
}

/** Whether an opted-out contact's newest text may still be answered, once. */
export async function mayAnswerOnce(tx: Tx, state: ConversationState, except?: string): Promise<boolean> {
  const [consent] = await consentInForce(tx, [state]);
  const asked = [{ id: state.id, since: consent?.since ?? null }];
  return (await answerableOnce(tx, asked, except ?? null)).has(state.id);
}
