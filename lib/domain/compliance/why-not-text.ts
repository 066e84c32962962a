import type { AuthorKind, MessagePurpose } from "#lib/contract/message.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { isOptedOut } from "./consent-in-force.ts";
import { wishStands } from "./opt-out-wishes.ts";

/** `listId`: it goes to the people on a list. */
type Pair = { addressId: string; numberId: string; listId?: string | null };
type Outgoing = { authorKind: AuthorKind; purpose: MessagePurpose; answersConsent?: boolean };

/**
 * The one gate that every outgoing text passes twice, when it is written and when it is sent: nobody texts who is opted
 * out, and while a wish to opt out waits for a decision nothing automatic goes out; a person's answer may. Null: it may go.
 */
export async function whyNotToText(
  tx: Tx,
  pair: Pair,
  text: Outgoing,
): Promise<"opted-out" | "opt-out-wish" | null> {
  // The confirmation of the opt-out itself.
  if (text.answersConsent) return null;
  if (await isOptedOut(tx, pair)) return "opted-out";
  return isAutomatic(text) && (await wishStands(tx, pair.addressId)) ? "opt-out-wish" : null;
}

/** Whether nobody wrote it to this person: automations, bulk, and notices of other systems. */
export function isAutomatic({ authorKind, purpose }: Outgoing): boolean {
  if (purpose === "marketing" || authorKind === "automation") return true;
  return (authorKind === "key" || authorKind === "system") && purpose !== "conversational";
}
