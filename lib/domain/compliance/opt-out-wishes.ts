import type { ConsentLanguage } from "#lib/contract/consent.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

/** A text that looks like a wish to opt out in free words. */
export type NewWish = {
  addressId: string;
  conversationId: string;
  messageId: string;
  language: ConsentLanguage;
  at: Date;
};

/** Who decided what about the wish that stands for an address; null: the contact, by a consent word. */
export type WishDecision = {
  addressId: string;
  outcome: "opted-out" | "opted-in" | "dismissed";
  memberId: string | null;
  at: Date;
};

/** Keeps wishes until somebody decides; until then nothing automatic goes to their addresses, which are locked. */
export async function noticeWishes(tx: Tx, wishes: readonly NewWish[]): Promise<void> {
  if (wishes.length === 0) return;
  await tx.query(
    `insert into opt_out_wish (id, address_id, conversation_id, message_id, language, noticed_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[])`,
    [
      wishes.map(() => newId()),
      wishes.map((wish) => wish.addressId),
      wishes.map((wish) => wish.conversationId),
      wishes.map((wish) => wish.messageId),
      wishes.map((wish) => wish.language),
      wishes.map((wish) => wish.at),
    ],
  );
}

/** Ends the wishes that stand for these addresses, where there are any. */
export async function settleWishes(tx: Tx, decisions: readonly WishDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  await tx.query(
    `update opt_out_wish w set settled_at = d.at, outcome = d.outcome, settled_by_id = d.member
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[]) as d(address, outcome, member, at)
      where w.address_id = d.address and w.settled_at is null`,
    [
      decisions.map((decision) => decision.addressId),
      decisions.map((decision) => decision.outcome),
      decisions.map((decision) => decision.memberId),
      decisions.map((decision) => decision.at),
    ],
  );
}

/** A wish that waits for a decision, with the text it was read from. */
export type StandingWish = {
  messageId: string;
  conversationId: string;
  numberId: string;
  language: ConsentLanguage;
  text: string;
  at: Date;
};

/** The wish of this address that waits for a decision, if one does. */
export async function standingWish(tx: Tx, addressId: string): Promise<StandingWish | null> {
  const [wish] = await tx.query<StandingWish>(
    `select w.message_id as "messageId", w.conversation_id as "conversationId", c.number_id as "numberId", w.language,
            m.text, w.noticed_at as at
       from opt_out_wish w join conversation c on c.id = w.conversation_id join message m on m.id = w.message_id
      where w.address_id = $1 and w.settled_at is null`,
    [addressId],
  );
  return wish ?? null;
}

/** Whether a wish of this address waits for a decision. */
export async function wishStands(tx: Tx, addressId: string): Promise<boolean> {
  const rows = await tx.query(`select 1 from opt_out_wish where address_id = $1 and settled_at is null`, [
    addressId,
  ]);
  return rows.length > 0;
}
