import type { AccountTraffic } from "#lib/contract/live-traffic.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

const HOUR_MS = 3_600_000;

/**
 * How the calls of these accounts to their providers ended in the last hour, how long the answered ones took (an unknown
 * one ends when a time-out or a sweep says so), and how many texts they took and have not reported on.
 */
export function measureAccounts(tx: Tx, ids: readonly string[], at: Date): Promise<AccountTraffic[]> {
  return tx.query<AccountTraffic>(
    `with outstanding as (
       select t.account_id, count(*)::int as count
         from message m
        cross join lateral (select provider_account_id as account_id from attempt
                             where message_id = m.id order by count desc limit 1) t
        where m.status = 'sent' and m.status_reason is null
        group by 1)
     select a.id, a.name, a.provider, c.*, coalesce(o.count, 0) as "reportsOutstanding"
       from provider_account a
      cross join lateral (
        select count(*) filter (where outcome = 'accepted')::int as accepted,
               count(*) filter (where outcome = 'refused')::int as refused,
               count(*) filter (where outcome = 'unknown')::int as unknown,
               percentile_cont(0.5) within group (order by took) filter (where outcome <> 'unknown') as "medianMs",
               percentile_cont(0.95) within group (order by took) filter (where outcome <> 'unknown') as "p95Ms"
          from (select outcome, (extract(epoch from ended_at - started_at) * 1000)::float8 as took from attempt
                 where provider_account_id = a.id and started_at > $2 and started_at <= $3
                   and outcome is not null) calls) c
       left join outstanding o on o.account_id = a.id
      where a.id = any($1::uuid[])
      order by a.name, a.id`,
    [ids, new Date(at.getTime() - HOUR_MS), at],
  );
}
