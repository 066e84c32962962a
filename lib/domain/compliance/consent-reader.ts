import type { NumberKind } from "#lib/contract/number.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { notFound } from "#lib/platform/errors.ts";
import { consentBooks, loadConsentChanges } from "./load-consent-books.ts";
import type { Reader } from "./read-consent.ts";

type Row = {
  id: string;
  address: string;
  kind: NumberKind;
  country: string;
  smartEncoding: boolean;
  keywordPrefix: string | null;
  name: string;
  defaultCountry: string;
  locale: string;
};

/** How texts to a number are read and answered now, for what is not on the way of every text. */
export async function consentReader(tx: Tx, numberId: string): Promise<Reader> {
  const [row] = await tx.query<Row>(
    `select n.id, n.address, n.kind, n.country, n.keyword_prefix as "keywordPrefix",
            n.smart_encoding as "smartEncoding", o.name,
            o.default_country as "defaultCountry", o.locale
       from number n cross join (select * from organisation limit 1) as o where n.id = $1`,
    [numberId],
  );
  if (!row) throw notFound("number");
  const { name, defaultCountry, locale } = row;
  const bookOf = consentBooks({ name, defaultCountry, locale }, await loadConsentChanges(tx));
  return { keywordPrefix: row.keywordPrefix, consent: bookOf(row) };
}
