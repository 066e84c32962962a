import type { AddressKind } from "#lib/contract/contact.ts";
import { isOptedOut } from "#lib/domain/compliance/consent-in-force.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { AppError } from "#lib/platform/errors.ts";
import type { ConversationState } from "./conversation-state.ts";

type Row = { kind: AddressKind; status: string; routed: boolean };

/** Throws when nothing may or can be sent here: opted out, a sender that takes no texts, a number out of service. */
export async function requireSendable(tx: Tx, state: ConversationState): Promise<void> {
  const [row] = await tx.query<Row>(
    `select a.kind, n.status, exists (select 1 from number_route r where r.number_id = n.id and r.held_until is null) as routed
       from address a, number n where a.id = $1 and n.id = $2`,
    [state.addressId, state.numberId],
  );
  if (row?.kind !== "phone")
    throw new AppError("reply-locked", "Texts from short codes and names cannot be answered.");
  if (row.status === "retired" || !row.routed)
    throw new AppError("reply-locked", "This number is out of service.");
  if (await isOptedOut(tx, state)) {
    throw new AppError(
      "opted-out",
      "This contact has opted out. Only a START from them or a recorded consent lifts it.",
    );
  }
}
