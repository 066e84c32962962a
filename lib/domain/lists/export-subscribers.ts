import type { SubscriberQuery } from "#lib/contract/list.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { CSV_START, csvLine } from "#lib/platform/csv.ts";
import { listSubscribers } from "./list-subscribers.ts";

const columns = ["phone", "name", "state", "how", "asked_at", "joined_at", "left_at", "entry_id"];
const size = 500;

type Which = Pick<SubscriberQuery, "state" | "q">;

/** Who is on a list as CSV, newest first, safe for spreadsheets; `entry_id` is their proof in the consent ledger. */
export async function exportSubscribers(
  actor: Actor,
  listId: string,
  which: Which,
): Promise<AsyncIterable<string>> {
  // Refused before the first line is sent.
  await listSubscribers(actor, listId, { ...which, limit: 1 });
  return lines(actor, listId, which);
}

async function* lines(actor: Actor, listId: string, which: Which): AsyncIterable<string> {
  yield CSV_START + csvLine(columns);
  let cursor: string | undefined;
  do {
    const page = await listSubscribers(actor, listId, { ...which, limit: size, cursor });
    yield page.items
      .map((one) =>
        csvLine([
          one.address,
          one.name ?? "",
          one.state,
          one.how,
          one.askedAt,
          one.joinedAt ?? "",
          one.leftAt ?? "",
          one.entryId ?? "",
        ]),
      )
      .join("");
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
