import type { Tx } from "#lib/platform/db/transaction.ts";

/** One text with a contact, or (`by` nobody) the line that an answer was held back. */
export type Said = { by: "contact" | "machine" | "person" | null; text: string };

type Row = Said & { addressId: string };

const WITHIN_MS = 3_600_000;
/** No rule looks further back than this in one conversation. */
const LOOKED_AT = 100;

/** The last hour's texts with some addresses, on all our numbers, oldest first. */
export async function recentTexts(
  tx: Tx,
  addressIds: readonly string[],
  at: Date,
): Promise<Map<string, Said[]>> {
  const rows = await tx.query<Row>(
    `select c.address_id as "addressId", m.text,
            case when m.kind = 'activity' then null when m.direction = 'in' then 'contact'
                 when m.author_kind in ('system', 'automation') then 'machine' else 'person' end as by
       from conversation c
       cross join lateral (select t.id, t.kind, t.direction, t.author_kind, t.text, t.activity, t.created_at from message t
                            where t.conversation_id = c.id order by t.seq desc limit ${LOOKED_AT}) m
      where c.address_id = any($1::uuid[]) and m.created_at > $2
        and (m.kind = 'text' or m.activity ->> 'type' = 'answer-held')
      order by m.created_at, m.id`,
    [addressIds, new Date(at.getTime() - WITHIN_MS)],
  );
  const said = new Map<string, Said[]>(addressIds.map((id) => [id, []]));
  for (const { addressId, ...one } of rows) said.get(addressId)?.push(one);
  return said;
}
