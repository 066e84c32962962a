import { readOnly } from "#lib/platform/db/transaction.ts";
import { thisProcess } from "./this-process.ts";

/** How long a connection stays ours without our word: when a worker dies, another takes over after it. */
export const LEASE_MS = 10_000;
const LEASE = `${LEASE_MS} milliseconds`;

export type ConnectionState = "connecting" | "connected" | "waiting";

/**
 * Takes the connection of an account for this process, unless another holds it. The database's clock on all sides: those
 * of several machines may differ.
 */
export async function takeLease(accountId: string): Promise<boolean> {
  const taken = await readOnly().query(
    `insert into provider_connection as c (account_id, holder, lease_until, state, since)
     values ($1, $2, clock_timestamp() + interval '${LEASE}', 'connecting', clock_timestamp())
     on conflict (account_id) do update
       set holder = excluded.holder, lease_until = excluded.lease_until, state = 'connecting', since = excluded.since
     where c.lease_until <= clock_timestamp()
     returning c.account_id`,
    [accountId, thisProcess],
  );
  return taken.length > 0;
}

/** Holds the connections that are still ours for longer, and returns which those are. */
export async function renewLeases(accountIds: readonly string[]): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set();
  const held = await readOnly().query<{ id: string }>(
    `update provider_connection set lease_until = clock_timestamp() + interval '${LEASE}'
      where account_id = any($1::uuid[]) and holder = $2 and lease_until > clock_timestamp()
     returning account_id as id`,
    [accountIds, thisProcess],
  );
  return new Set(held.map(({ id }) => id));
}

/** Lets another worker take the connection at once. */
export async function releaseLease(accountId: string): Promise<void> {
  await readOnly().query(
    `update provider_connection
        set holder = null, lease_until = clock_timestamp(), state = 'released', since = clock_timestamp()
      where account_id = $1 and holder = $2`,
    [accountId, thisProcess],
  );
}

/** Notes how a connection of ours fares, for the people who look after it; with what went wrong, where something did. */
export async function noteState(accountId: string, state: ConnectionState, error?: string): Promise<void> {
  await readOnly().query(
    `update provider_connection
        set state = $3, since = case when state = $3 then since else clock_timestamp() end,
            error = coalesce($4, error), error_at = case when $4::text is null then error_at else clock_timestamp() end
      where account_id = $1 and holder = $2`,
    [accountId, thisProcess, state, error?.slice(0, 500) ?? null],
  );
}
