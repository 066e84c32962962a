import { type DeliveryReason, deliveryReason } from "#lib/contract/delivery-reason.ts";
import type { AccountConnection } from "#lib/contract/provider-account.ts";
import { presentConnection } from "#lib/domain/connections/present-connection.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import type { Windows } from "./windows.ts";

/** What is known of an account, apart from how its texts fare. */
export type AccountSigns = {
  id: string;
  name: string;
  provider: string;
  circuit: { reason: DeliveryReason; since: Date; restingUntil: Date | null } | null;
  check: { outcome: "valid" | "invalid" | "unreachable"; at: Date; reason: string | null } | null;
  credentialsExpireAt: Date | null;
  lastInboundAt: Date | null;
  lastReportAt: Date | null;
  /** The provider's calls refused since the last one that was taken, within the day. */
  refused: { count: number; since: Date | null };
  lastRefusedAt: Date | null;
  /** Of an account that is spoken to over one. */
  connection: AccountConnection | null;
};

type Row = Omit<AccountSigns, "circuit" | "check" | "refused" | "connection"> & {
  connectionState: string | null;
  connectionSince: Date;
  leaseUntil: Date;
  connectionError: string | null;
  connectionErrorAt: Date | null;
  circuitReason: string | null;
  circuitSince: Date | null;
  restingUntil: Date | null;
  checkOutcome: "valid" | "invalid" | "unreachable" | null;
  checkAt: Date | null;
  checkReason: string | null;
  refusedCount: number;
  refusedSince: Date | null;
};

// What the caller did wrong. That we were too busy, or away, is no fault of the account.
const THEIR_FAULT = ["bad-signature", "not-allowed", "send-again", "malformed", "invalid", "too-large"];

/** The signs of these accounts; of all, where none are named. */
export async function loadAccountSigns(
  tx: Tx,
  { day, at }: Windows,
  ids: readonly string[] | null = null,
): Promise<AccountSigns[]> {
  const rows = await tx.query<Row>(
    `select a.id, a.name, a.provider, a.credentials_expire_at as "credentialsExpireAt",
            k.reason as "circuitReason", k.since as "circuitSince", k.resting_until as "restingUntil",
            c.outcome as "checkOutcome", c.at as "checkAt", c.reason as "checkReason",
            g."lastInboundAt", g."lastReportAt", r.count as "refusedCount", r.since as "refusedSince",
            (select max(at) from refused_call where account_id = a.id) as "lastRefusedAt",
            o.state as "connectionState", o.since as "connectionSince", o.lease_until as "leaseUntil",
            o.error as "connectionError", o.error_at as "connectionErrorAt"
       from provider_account a
       left join account_circuit k on k.account_id = a.id
       left join account_check c on c.account_id = a.id
       left join provider_connection o on o.account_id = a.id
      cross join lateral (
        select (select max(n.at) from number_route s
                 cross join lateral (select max(created_at) as at from message
                                      where number_id = s.number_id and direction = 'in' and kind = 'text'
                                        and created_at >= s.held_from) n
                 where s.provider_account_id = a.id and s.held_until is null) as "lastInboundAt",
               (select max(received_at) from delivery_report where provider_account_id = a.id) as "lastReportAt") g
      cross join lateral (
        select count(*)::int as count, min(at) as since from refused_call
         where account_id = a.id and at > $2 and code = any($3::text[])
           and at > coalesce(greatest(g."lastInboundAt", g."lastReportAt"), '-infinity')) r
      where $1::uuid[] is null or a.id = any($1::uuid[])
      order by a.name, a.id`,
    [ids, day, THEIR_FAULT],
  );
  return rows.map((row) => signsOf(row, at));
}

function signsOf(row: Row, at: Date): AccountSigns {
  const { circuitReason, circuitSince, restingUntil, checkOutcome, checkAt, checkReason } = row;
  const { refusedCount, refusedSince, ...signs } = row;
  const reason = deliveryReason.safeParse(circuitReason).data ?? "provider-error";
  return {
    id: signs.id,
    name: signs.name,
    provider: signs.provider,
    credentialsExpireAt: signs.credentialsExpireAt,
    lastInboundAt: signs.lastInboundAt,
    lastReportAt: signs.lastReportAt,
    lastRefusedAt: signs.lastRefusedAt,
    circuit: circuitSince && { reason, since: circuitSince, restingUntil },
    check: checkOutcome && checkAt && { outcome: checkOutcome, at: checkAt, reason: checkReason },
    refused: { count: refusedCount, since: refusedSince },
    connection: connectionOf(row, at),
  };
}

function connectionOf(row: Row, at: Date): AccountConnection | null {
  if (row.connectionState === null) return null;
  const { connectionState: state, connectionSince: since, leaseUntil, connectionError: error } = row;
  return presentConnection({ state, since, leaseUntil, error, errorAt: row.connectionErrorAt }, at);
}
