import { formatAddress } from "#lib/contract/phone.ts";
import type { ConversationHold, Hold } from "./hold.ts";

type Row = { name: string | null; fields: Record<string, string>; number: string; organisation: string };

/** Everything a reply may say: what is known of the contact, what the run learned, what always holds. */
export async function allVariables({ run, ...hold }: Hold): Promise<Record<string, string>> {
  return { ...(await standingVariables(hold)), ...run.variables };
}

/** What is known without any step: the contact's fields, their name, our number's and our own. */
export async function standingVariables({ tx, state }: Pick<ConversationHold, "tx" | "state">) {
  const [row] = await tx.query<Row>(
    `select p.name, coalesce(p.fields, '{}') as fields, n.address as number, o.name as organisation
       from number n cross join (select name from organisation limit 1) o
       left join contact_address h on h.address_id = $1 and h.held_until is null
       left join contact p on p.id = h.contact_id
      where n.id = $2`,
    [state.addressId, state.numberId],
  );
  const name = row?.name ?? "";
  return {
    ...row?.fields,
    name,
    "first name": name.trim().split(/\s+/)[0] ?? "",
    number: formatAddress(row?.number ?? ""),
    organisation: row?.organisation ?? "",
  };
}
