import type { AddressKind } from "#lib/contract/contact.ts";
import { blocksInForce } from "#lib/domain/compliance/block-in-force.ts";
import { consentInForce } from "#lib/domain/compliance/consent-in-force.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { BroadcastRow } from "./broadcast-row.ts";

/** Someone a broadcast is for, with all that decides what they get. */
export type Person = {
  addressId: string;
  kind: AddressKind;
  phone: string;
  name: string | null;
  fields: Record<string, string>;
  consent: "unknown" | "opted-in" | "opted-out";
  isBlocked: boolean;
  /** A wish to opt out waits for a decision. */
  wishStands: boolean;
  /** An earlier text said how to opt out. */
  wasTold: boolean;
};

type Row = Omit<Person, "consent" | "isBlocked">;

/** The people behind addresses, in the order asked, for texts of a broadcast. */
export async function loadPeople(
  tx: Tx,
  { numberId, listId }: Pick<BroadcastRow, "numberId" | "listId">,
  addressIds: readonly string[],
): Promise<Person[]> {
  const rows = await tx.query<Row>(
    `select a.id as "addressId", a.kind, a.value as phone, k.name, coalesce(k.fields, '{}') as fields,
            exists (select from opt_out_wish w where w.address_id = a.id and w.settled_at is null) as "wishStands",
            exists (select from broadcast_recipient r where r.address_id = a.id and r.told_opt_out) as "wasTold"
       from unnest($1::uuid[]) with ordinality as asked(id, position) join address a on a.id = asked.id
       left join contact_address ca on ca.address_id = a.id and ca.held_until is null
       left join contact k on k.id = ca.contact_id
      order by asked.position`,
    [addressIds],
  );
  const pairs = rows.map(({ addressId }) => ({ addressId, numberId, listId }));
  const consents = await consentInForce(tx, pairs);
  const blocked = await blocksInForce(tx, addressIds);
  return rows.map((row, at) => ({
    ...row,
    consent: consents[at]?.status ?? "unknown",
    isBlocked: blocked.has(row.addressId),
  }));
}
