import { type DeliveryReason, deliveryReason } from "#lib/contract/delivery-reason.ts";
import type { SendCalls } from "#lib/contract/health.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Windows } from "./windows.ts";

type Row = { outcome: string; reason: string | null; code: string | null; count: number };

const MOST_REASONS = 20;

/** How the calls to an account's provider ended in the last 24 hours, those that run left out. */
export async function countCalls(tx: Tx, accountId: string, { at, day }: Windows): Promise<SendCalls> {
  const rows = await tx.query<Row>(
    `select outcome, detail as reason, case when outcome <> 'accepted' then code end as code, count(*)::int as count
       from attempt where provider_account_id = $1 and started_at > $2 and started_at <= $3 and outcome is not null
      group by 1, 2, 3 order by count(*) desc`,
    [accountId, day, at],
  );
  const sum = (outcome: string) =>
    rows.filter((row) => row.outcome === outcome).reduce((total, { count }) => total + count, 0);
  return {
    accepted: sum("accepted"),
    refused: sum("refused"),
    unknown: sum("unknown"),
    reasons: rows
      .filter(({ outcome }) => outcome !== "accepted")
      .slice(0, MOST_REASONS)
      .map(({ outcome, reason, code, count }) => ({ reason: reasonOf(outcome, reason), code, count })),
  };
}

function reasonOf(outcome: string, reason: string | null): DeliveryReason | null {
  return outcome === "unknown" ? "outcome-unknown" : (deliveryReason.safeParse(reason).data ?? null);
}
