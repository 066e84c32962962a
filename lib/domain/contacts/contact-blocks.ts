import type { Contact } from "#lib/contract/contact.ts";
import { blocksInForce } from "#lib/domain/compliance/block-in-force.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

type Holder = { id: string; addresses: { id: string }[] };

/** The block that holds now on each contact, by its id, with how many texts were kept since it began (1,000 at most). */
export async function contactBlocks(
  tx: Tx,
  contacts: readonly Holder[],
): Promise<Map<string, NonNullable<Contact["block"]>>> {
  const ids = contacts.flatMap(({ addresses }) => addresses.map((address) => address.id));
  const blocks = await blocksInForce(tx, ids);
  const found = new Map<string, NonNullable<Contact["block"]>>();
  for (const { id, addresses } of contacts) {
    const block = addresses.map((address) => blocks.get(address.id)).find(Boolean);
    const own = addresses.map((address) => address.id);
    if (block) found.set(id, { ...block, texts: await countKept(tx, own, block.from) });
  }
  return found;
}

async function countKept(tx: Tx, addressIds: string[], from: string): Promise<number> {
  const [row] = await tx.query<{ texts: number }>(
    `select count(*)::int as texts from (
       select 1 from quarantined_text where address_id = any($1::uuid[]) and received_at >= $2 limit 1000) as kept`,
    [addressIds, from],
  );
  return row?.texts ?? 0;
}
