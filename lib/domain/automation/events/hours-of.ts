import type { OpeningHours } from "#lib/contract/opening-hours.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** When a number is open, and by which clock; without hours it always is. */
export type HoursOfNumber = { hours: OpeningHours | null; timeZone: string };

/** The hours of a number, in the organisation's time zone. */
export async function hoursOf(tx: Tx, numberId: string): Promise<HoursOfNumber> {
  const [row] = await tx.query<HoursOfNumber>(
    `select n.opening_hours as hours, o.time_zone as "timeZone" from number n cross join organisation o where n.id = $1`,
    [numberId],
  );
  return row ?? { hours: null, timeZone: "UTC" };
}
