import type { AuthorKind, Encoding, MessagePurpose, MessageStatus } from "#lib/contract/message.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import { countSegments } from "#lib/contract/segments.ts";
import { thisProcess } from "#lib/domain/connections/this-process.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { HELD_BACK } from "./held-back.ts";

/** An account that carries a number now. Rank 0 is the number's own; the others stand by. */
export type Route = {
  rank: number;
  id: string;
  key: string;
  provider: string;
  sealedCredentials: string;
  callsPerSecond: number | null;
  /** Spoken to over a connection that this process does not hold. */
  heldElsewhere: boolean;
};

/** Everything that a text needs to go out, read under its lock. */
export type Sendable = {
  id: string;
  status: MessageStatus;
  text: string;
  encoding: Encoding;
  segments: number;
  lane: 0 | 1;
  answersConsent: boolean;
  afterOptOut: boolean;
  authorKind: AuthorKind;
  purpose: MessagePurpose;
  dueAt: Date | null;
  giveUpAt: Date | null;
  createdAt: Date;
  attemptCount: number;
  /** How many of its attempts had a certain outcome: the text offered after one of these is another to a provider. */
  certainCount: number;
  /** The first rank that may carry the next attempt. */
  routeRank: number;
  /** Whether an admin holds it back. */
  heldBack: boolean;
  to: string;
  addressId: string;
  /** The list that it is texted to: leaving that list is enough to get it no more. */
  listId: string | null;
  /** The time zone that is known of the contact. */
  zone: string | null;
  number: {
    id: string;
    address: string;
    kind: NumberKind;
    country: string;
    status: "active" | "paused" | "retired";
    segmentsPerSecond: number | null;
  };
  /** By rank. */
  routes: Route[];
  mediaIds: string[];
};

type Row = Omit<Sendable, "encoding" | "segments"> & { encoding: Encoding | null; segments: number | null };

/** Reads and locks a text (its conversation must be locked already); null when it is gone. */
export async function loadForSending(tx: Tx, messageId: string): Promise<Sendable | null> {
  const [row] = await tx.query<Row>(
    `select m.id, m.status, m.text, m.encoding, m.segments, m.lane, m.answers_consent as "answersConsent",
            m.after_opt_out as "afterOptOut", m.author_kind as "authorKind", m.purpose,
            m.due_at as "dueAt", m.give_up_at as "giveUpAt", m.created_at as "createdAt", m.attempt_count as "attemptCount",
            (select count(*)::int from attempt t where t.message_id = m.id and t.outcome in ('accepted', 'refused'))
              as "certainCount",
            m.route_rank as "routeRank", ${HELD_BACK} as "heldBack",
            a.value as "to", a.id as "addressId",
            (select b.list_id from broadcast b where m.author_kind = 'system' and b.id = m.author_id) as "listId",
            case when m.purpose = 'marketing' then (
              select coalesce(k.fields ->> 'time zone', k.fields ->> 'timeZone') from contact_address h join contact k on k.id = h.contact_id
               where h.address_id = a.id and h.held_until is null) end as zone,
            json_build_object('id', n.id, 'address', n.address, 'kind', n.kind, 'country', n.country,
                              'status', n.status, 'segmentsPerSecond', n.segments_per_second) as number,
            coalesce((select json_agg(json_build_object('rank', r.rank, 'id', p.id, 'key', p.key,
                        'provider', p.provider, 'sealedCredentials', p.credentials,
                        'callsPerSecond', p.calls_per_second,
                        'heldElsewhere', o.account_id is not null and o.holder is distinct from $2) order by r.rank)
               from number_route r join provider_account p on p.id = r.provider_account_id
               left join provider_connection o on o.account_id = p.id
              where r.number_id = n.id and r.held_until is null), '[]') as routes,
            array(select f.id from media f where f.message_id = m.id order by f.position) as "mediaIds"
       from message m
       join conversation c on c.id = m.conversation_id
       join address a on a.id = c.address_id
       join number n on n.id = c.number_id
      where m.id = $1 for update of m`,
    [messageId, thisProcess],
  );
  if (!row) return null;
  const counted = countSegments(row.text);
  return { ...row, encoding: row.encoding ?? counted.encoding, segments: row.segments ?? counted.segments };
}
