import type { Tx } from "#lib/platform/db/transaction.ts";

export type LastSigns = { numberId: string; lastInboundAt: Date | null; lastReportAt: Date | null };

/** When each number last got a text, and when its texts were last reported on. */
export async function lastSigns(tx: Tx, ids: readonly string[]): Promise<Map<string, LastSigns>> {
  const rows = await tx.query<LastSigns>(
    `select n.id as "numberId",
            (select max(created_at) from message where number_id = n.id and direction = 'in' and kind = 'text')
              as "lastInboundAt",
            (select max(received_at) from delivery_report where number_id = n.id) as "lastReportAt"
       from unnest($1::uuid[]) as n(id)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.numberId, row]));
}
