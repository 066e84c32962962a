import type { Conversation, ReplyNumber } from "#lib/contract/conversation.ts";
import type { NumberRef } from "#lib/contract/number.ts";
import { type Actor, can, canTextFrom } from "#lib/contract/permissions.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { answerableOnce } from "./answerable-once.ts";
import { findConversation } from "./find-conversation.ts";

type Row = Omit<NumberRef, "addressText" | "country"> & {
  country: string;
  talk: { id: string; teamId: string | null; assigneeId: string | null; lastSeq: number } | null;
};

/**
 * The other numbers from which the actor can text the contact of a conversation, each with the consent in force for it
 * and its own conversation, where there is one. A number whose conversation they may not see is left out.
 */
export async function listReplyNumbers(actor: Actor, id: string): Promise<ReplyNumber[]> {
  const { addressId, numberId } = await findConversation(readOnly(), actor, id, "conversation.reply");
  const rows = (await numbersBeside(addressId, numberId)).filter(
    ({ id: numberId, talk }) =>
      canTextFrom(actor, numberId) && (!talk || can(actor, "conversation.reply", { ...talk, numberId })),
  );
  const pairs = rows.map((row) => ({ addressId, numberId: row.id }));
  const consents = await consentInForce(readOnly(), pairs);
  const optedOut = rows.flatMap(({ talk }, at) =>
    talk && consents[at]?.status === "opted-out" ? [{ id: talk.id, since: consents[at].since }] : [],
  );
  const answerable = await answerableOnce(readOnly(), optedOut);
  return rows.map((row, at) => present(row, consents[at], answerable));
}

function numbersBeside(addressId: string, numberId: string): Promise<Row[]> {
  return readOnly().query<Row>(
    `select n.id, n.address, n.kind, n.country,
            case when c.id is not null then json_build_object('id', c.id, 'teamId', c.team_id,
                 'assigneeId', c.assignee_id, 'lastSeq', c.last_seq) end as talk
       from number n left join conversation c on c.number_id = n.id and c.address_id = $1
      where n.id <> $2 and n.status <> 'retired'
        and exists (select from number_route r where r.number_id = n.id and r.held_until is null)
      order by n.kind, n.address`,
    [addressId, numberId],
  );
}

function present(
  { talk, country, ...number }: Row,
  consent: Conversation["consent"] | undefined,
  answerable: ReadonlySet<string>,
): ReplyNumber {
  return {
    number: { ...number, addressText: formatAddress(number.address), country: country || null },
    conversationId: talk?.id ?? null,
    lastSeq: talk?.lastSeq ?? 0,
    consent: consent ?? { status: "unknown", scope: null, since: null, source: null },
    answerAllowed: talk !== null && answerable.has(talk.id),
  };
}
