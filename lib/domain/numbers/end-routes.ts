import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

/** Ends a number's routes of these ranks, or all: the accounts carry it no more. One made this very moment lasts 1 ms. */
export async function endRoutes(tx: Tx, numberId: string, ranks: number[] | null): Promise<void> {
  await tx.query(
    `update number_route set held_until = greatest($3, held_from + interval '1 millisecond')
      where number_id = $1 and ($2::int[] is null or rank = any($2)) and held_until is null`,
    [numberId, ranks, now()],
  );
}
