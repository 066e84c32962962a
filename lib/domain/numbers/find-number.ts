import { parseAddress } from "#lib/contract/phone.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

export type SendingNumber = {
  id: string;
  country: string;
  defaultTeamId: string | null;
  defaultCountry: string;
};

/** One of our numbers by its id or any spelling of its address ("+47 59 44 00 00", "2012", "SE-2012"); null: not ours. */
export async function findNumber(spelling: string): Promise<SendingNumber | null> {
  const [, country = null, bare = spelling] = /^([A-Z]{2})-(\d+)$/.exec(spelling.trim()) ?? [];
  const [organisation] = await readOnly().query<{ country: string }>(
    `select default_country as country from organisation limit 1`,
  );
  const defaultCountry = organisation?.country ?? "NO";
  const value = parseAddress(bare, defaultCountry)?.value ?? bare;
  const [number] = await readOnly().query<Omit<SendingNumber, "defaultCountry">>(
    `select id, country, default_team_id as "defaultTeamId" from number
      where (address = $1 or id::text = $2) and ($3::text is null or country = $3) and status <> 'retired'
      order by country = $4 desc limit 1`,
    [value, spelling.trim(), country, defaultCountry],
  );
  return number ? { ...number, defaultCountry } : null;
}
