import type { ParsedAddress } from "#lib/contract/phone.ts";
import type { HiddenKind } from "#lib/contract/privacy.ts";
import { consentReader } from "#lib/domain/compliance/consent-reader.ts";
import { hideNumbers } from "#lib/domain/compliance/hide-numbers.ts";
import type { OwnedNumber } from "#lib/domain/numbers/directory.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { joinParts } from "./join-parts.ts";

/** A long text as far as it has come, with all that its arrival in a conversation needs. */
export type LongText = {
  id: string;
  accountId: string;
  organisation: string;
  from: ParsedAddress;
  number: OwnedNumber;
  total: number;
  came: number;
  sentAt: Date | null;
  text: string;
  missing: { number: number; at: number }[];
};

type Row = Omit<LongText, "text" | "missing" | "came" | "number"> & {
  number: Omit<OwnedNumber, "keywordPrefix" | "consent">;
  parts: { number: number; units: string }[];
  hides: HiddenKind[];
};

/** Reads a long text and its parts; null when it is gone. With `lock`, nothing is added to it until the transaction ends. */
export async function loadLongText(tx: Tx, id: string, { lock = false } = {}): Promise<LongText | null> {
  if (lock) await tx.query(`select 1 from long_text where id = $1 for update`, [id]);
  const [row] = await tx.query<Row>(
    `select l.id, l.provider_account_id as "accountId", l.total,
            coalesce((select name from organisation limit 1), '') as organisation,
            coalesce((select hides from organisation limit 1), '{}') as hides,
            json_build_object('kind', l.from_kind, 'value', l.from_value, 'country', l.from_country) as "from",
            json_build_object('id', n.id, 'address', n.address, 'kind', n.kind, 'country', n.country,
                              'defaultTeamId', n.default_team_id) as number,
            (select min(p.sent_at) from text_part p where p.long_text_id = l.id) as "sentAt",
            coalesce((select json_agg(json_build_object('number', p.number, 'units', encode(p.units, 'base64')))
                        from text_part p where p.long_text_id = l.id), '[]') as parts
       from long_text l join number n on n.id = l.number_id where l.id = $1`,
    [id],
  );
  if (!row) return null;
  const { parts, number, hides, ...rest } = row;
  const units = new Map(parts.map((part) => [part.number, Buffer.from(part.units, "base64")]));
  const read = await consentReader(tx, number.id);
  const joined = joinParts(row.total, units);
  const text = hideNumbers(joined.text, hides);
  return { ...rest, ...joined, text, number: { ...number, ...read }, came: units.size };
}

/** Notes how much of a long text its conversation shows. */
export async function noteShown(tx: Tx, { id, came }: Pick<LongText, "id" | "came">): Promise<void> {
  await tx.query(`update long_text set shown = $2 where id = $1 and shown < $2`, [id, came]);
}
