import type { Encoding, MessageStatus } from "#lib/contract/message.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import { countSegments } from "#lib/contract/segments.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** Everything that a text needs to go out, read under its lock. The account is the one that carries the number now. */
export type Sendable = {
  id: string;
  status: MessageStatus;
  text: string;
  encoding: Encoding;
  segments: number;
  lane: number;
  answersConsent: boolean;
  dueAt: Date | null;
  giveUpAt: Date | null;
  createdAt: Date;
  attemptCount: number;
  to: string;
  addressId: string;
  number: {
    id: string;
    address: string;
    kind: NumberKind;
    country: string;
    segmentsPerSecond: number | null;
  };
  account: { id: string; key: string; provider: string; sealedCredentials: string } | null;
  media: string[];
};

type Row = Omit<Sendable, "encoding" | "segments"> & { encoding: Encoding | null; segments: number | null };

/** Reads and locks a text (its conversation must be locked already); null when it is gone. */
export async function loadForSending(tx: Tx, messageId: string): Promise<Sendable | null> {
  const [row] = await tx.query<Row>(
    `select m.id, m.status, m.text, m.encoding, m.segments, m.lane, m.answers_consent as "answersConsent",
            m.due_at as "dueAt", m.give_up_at as "giveUpAt", m.created_at as "createdAt", m.attempt_count as "attemptCount",
            a.value as "to", a.id as "addressId",
            json_build_object('id', n.id, 'address', n.address, 'kind', n.kind, 'country', n.country,
                              'segmentsPerSecond', n.segments_per_second) as number,
            case when p.id is not null then json_build_object('id', p.id, 'key', p.key, 'provider', p.provider,
                              'sealedCredentials', p.credentials) end as account,
            array(select f.url from media f where f.message_id = m.id order by f.position) as media
       from message m
       join conversation c on c.id = m.conversation_id
       join address a on a.id = c.address_id
       join number n on n.id = c.number_id
       left join number_route r on r.number_id = n.id and r.held_until is null
       left join provider_account p on p.id = r.provider_account_id
      where m.id = $1 for update of m`,
    [messageId],
  );
  if (!row) return null;
  const counted = countSegments(row.text);
  return { ...row, encoding: row.encoding ?? counted.encoding, segments: row.segments ?? counted.segments };
}
