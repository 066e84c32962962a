import type { Actor } from "#lib/contract/permissions.ts";
import { CSV_START, csvLine } from "#lib/platform/csv.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { requireResults, showPoll } from "./find-polls.ts";

const columns = ["phone", "option", "cast_at", "counted_at", "message_id", "entrant_id"];
const size = 1_000;

type Row = {
  addressId: string;
  phone: string;
  option: string;
  castAt: Date;
  countedAt: Date;
  messageId: string;
};

/** Every vote of a poll as CSV, one a phone, safe for spreadsheets; `message_id` is the text that it was cast by, `entrant_id` whose ticket a draw drew. */
export async function exportVotes(actor: Actor, pollId: string): Promise<AsyncIterable<string>> {
  requireResults(actor);
  const { id } = await showPoll(actor, pollId);
  return lines(id);
}

async function* lines(pollId: string): AsyncIterable<string> {
  yield CSV_START + csvLine(columns);
  let after: string | null = null;
  do {
    const rows = await votesAfter(pollId, after);
    yield rows
      .map((one) =>
        csvLine([
          one.phone,
          one.option,
          one.castAt.toISOString(),
          one.countedAt.toISOString(),
          one.messageId,
          one.addressId,
        ]),
      )
      .join("");
    after = rows.length === size ? (rows.at(-1)?.addressId ?? null) : null;
  } while (after !== null);
}

// In the order of the key, so that a vote that is changed meanwhile is neither missed nor there twice.
function votesAfter(pollId: string, after: string | null): Promise<Row[]> {
  return readOnly().query<Row>(
    `select v.address_id as "addressId", a.value as phone, v.option, v.cast_at as "castAt", v.counted_at as "countedAt",
            v.message_id as "messageId"
       from vote v join address a on a.id = v.address_id
      where v.poll_id = $1 and ($2::uuid is null or v.address_id > $2) order by v.address_id limit ${size}`,
    [pollId, after],
  );
}
