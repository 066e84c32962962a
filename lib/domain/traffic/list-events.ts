import { alertKind, severity } from "#lib/contract/health.ts";
import { type TrafficEvent, trafficEventTypes } from "#lib/contract/live-traffic.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";

const DAY_MS = 24 * 3_600_000;
const MOST = 20;

type Known = { numberIds: readonly string[]; accountIds: readonly string[]; at: Date };
type Row = {
  id: string;
  at: Date;
  type: TrafficEvent["type"];
  data: Record<string, unknown>;
  address: string | null;
  account: string | null;
  by: string | null;
};

// As the index `event_of_traffic` has it: a plan is found for constants only.
const TYPES = trafficEventTypes.map((type) => `'${type}'`).join(", ");

/** What was steered and what went wrong with these numbers and accounts in the last day, the newest first. */
export async function listEvents(tx: Tx, { numberIds, accountIds, at }: Known): Promise<TrafficEvent[]> {
  const rows = await tx.query<Row>(
    `select e.id, e.at, e.type, e.data, n.address, a.name as account, coalesce(m.name, k.name) as by
       from event e
       left join number n on n.id = (e.data ->> 'numberId')::uuid
       left join provider_account a on a.id = (e.data ->> 'accountId')::uuid
       left join member m on e.actor_kind = 'member' and m.id = e.actor_id
       left join api_key k on e.actor_kind = 'key' and k.id = e.actor_id
      where e.at > $1 and e.type in (${TYPES})
        and (n.id is null or n.id = any($2)) and (a.id is null or a.id = any($3))
      order by e.at desc, e.seq desc limit ${MOST}`,
    [new Date(at.getTime() - DAY_MS), numberIds, accountIds],
  );
  return rows.map(({ id, at: happened, type, data, address, account, by }) => ({
    id,
    at: happened.toISOString(),
    type,
    about: address === null ? account : formatAddress(address),
    alert: alertOf(data),
    by,
  }));
}

function alertOf({ kind, severity: how }: Record<string, unknown>): TrafficEvent["alert"] {
  const [known, graded] = [alertKind.safeParse(kind), severity.safeParse(how)];
  return known.success && graded.success ? { kind: known.data, severity: graded.data } : null;
}
