import type { Block } from "#lib/contract/block.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Row = {
  addressId: string;
  reason: string;
  from: Date;
  until: Date | null;
  kind: "member" | "key";
  actorId: string;
  name: string | null;
};

/** The blocks that hold now on some addresses, by address. */
export async function blocksInForce(tx: Tx, addressIds: readonly string[]): Promise<Map<string, Block>> {
  if (addressIds.length === 0) return new Map();
  const rows = await tx.query<Row>(
    `select b.address_id as "addressId", b.reason, b.blocked_from as "from", b.blocked_until as "until",
            b.actor_kind as kind, b.actor_id as "actorId", coalesce(m.name, k.name) as name
       from address_block b
       left join member m on b.actor_kind = 'member' and m.id = b.actor_id
       left join api_key k on b.actor_kind = 'key' and k.id = b.actor_id
      where b.address_id = any($1::uuid[]) and b.lifted_at is null
        and (b.blocked_until is null or b.blocked_until > $2)`,
    [addressIds, now()],
  );
  return new Map(rows.map((row) => [row.addressId, present(row)]));
}

/** Whether nothing may go to or come from an address now. */
export async function isBlocked(tx: Tx, addressId: string): Promise<boolean> {
  return (await blocksInForce(tx, [addressId])).size > 0;
}

function present({ reason, from, until, kind, actorId, name }: Row): Block {
  return {
    reason,
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
    by: { kind, id: actorId, name },
  };
}
