import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Windows } from "./windows.ts";

/** How many texts of one number (or account) stand in one status for one reason. */
export type Counted = {
  subjectId: string;
  status: string;
  reason: string | null;
  day: number;
  week: number;
  /** Of those of the day: due so long ago that a report should be there. */
  dayLate: number;
};

const COUNTS = `
  status, status_reason as reason, count(*)::int as week, count(*) filter (where due_at > $3)::int as day,
  count(*) filter (where due_at > $3 and due_at <= $4)::int as "dayLate"`;
const OURS = `m.direction = 'out' and m.kind = 'text' and m.due_at > $2 and m.due_at <= $5`;

/** The numbers' texts that were due within the day (the week, where it is asked for), by what became of them. */
export function countOfNumbers(
  tx: Tx,
  ids: readonly string[],
  { at, day, week, late }: Windows,
  span: "day" | "week",
): Promise<Counted[]> {
  return tx.query<Counted>(
    `select m.number_id as "subjectId", ${COUNTS} from message m
      where m.number_id = any($1::uuid[]) and ${OURS} group by m.number_id, status, status_reason`,
    [ids, span === "day" ? day : week, day, late, at],
  );
}

/** The same of an account: the texts of each number it carries or carried, while it did. */
export function countOfAccount(tx: Tx, id: string, { at, day, week, late }: Windows): Promise<Counted[]> {
  return tx.query<Counted>(
    `select r.provider_account_id as "subjectId", ${COUNTS}
       from number_route r join message m on m.number_id = r.number_id
      where r.provider_account_id = $1 and r.rank = 0 and m.due_at >= r.held_from
        and (r.held_until is null or m.due_at < r.held_until) and ${OURS}
      group by r.provider_account_id, status, status_reason`,
    [id, week, day, late, at],
  );
}
