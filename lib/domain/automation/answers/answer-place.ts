import { localTime } from "#lib/contract/local-time.ts";
import { countryOfNumber } from "#lib/domain/compliance/number-country.ts";
import type { ConversationHold } from "../runs/hold.ts";
import { localesOf } from "./locales-of.ts";
import type { AnswerPlace } from "./read-answer.ts";

type Row = { address: string; country: string; defaultCountry: string; timeZone: string };

/** How those who text a number write numbers and dates, and what day it is there. */
export async function answerPlace({
  tx,
  state,
  at,
}: Pick<ConversationHold, "tx" | "state" | "at">): Promise<AnswerPlace> {
  const [row] = await tx.query<Row>(
    `select n.address, n.country, o.default_country as "defaultCountry", o.time_zone as "timeZone"
       from number n cross join (select * from organisation limit 1) o where n.id = $1`,
    [state.numberId],
  );
  if (!row) throw new Error("A conversation's number is not there");
  const country = countryOfNumber(row.address, row.country, row.defaultCountry);
  return { country, locales: localesOf(country), today: localTime(at, row.timeZone).date };
}
