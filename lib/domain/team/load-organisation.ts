import { readOnly } from "#lib/platform/db/transaction.ts";

export type Organisation = { name: string; timeZone: string; locale: string; defaultCountry: string };

/** The business that runs this installation; null before its set-up. */
export async function loadOrganisation(): Promise<Organisation | null> {
  const [organisation] = await readOnly().query<Organisation>(
    `SELECT name, time_zone AS "timeZone", locale, default_country AS "defaultCountry" FROM organisation LIMIT 1`,
  );
  return organisation ?? null;
}
