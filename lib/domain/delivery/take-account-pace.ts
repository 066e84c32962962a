import { findProvider } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { BOOK_AHEAD_MS } from "./limits.ts";
import type { Route } from "./load-for-sending.ts";

/**
 * Books one call in an account's rate, for all processes together; how long to wait for it (ms), or null when it is
 * booked up. People's texts may book further ahead than bulk, so bulk never has the whole rate.
 */
export async function takeAccountPace(tx: Tx, account: Route, lane: 0 | 1): Promise<number | null> {
  const rate = account.callsPerSecond ?? knownRate(account.provider);
  if (rate === null) return 0;
  const at = now();
  const latest = new Date(at.getTime() + BOOK_AHEAD_MS[lane]);
  const [booked] = await tx.query<{ freeAt: Date }>(
    `insert into account_pace as p (account_id, free_at) values ($1, $2::timestamptz + $4 * interval '1 second')
     on conflict (account_id) do update
        set free_at = greatest(p.free_at, $2::timestamptz) + $4 * interval '1 second' where p.free_at <= $3
     returning free_at as "freeAt"`,
    [account.id, at, latest, 1 / rate],
  );
  if (!booked) return null;
  return Math.max(0, booked.freeAt.getTime() - 1_000 / rate - at.getTime());
}

function knownRate(provider: string): number | null {
  try {
    return findProvider(provider).capabilities.callsPerSecond;
  } catch {
    // An account that cannot be used fails when it is called, with its own reason.
    return null;
  }
}
