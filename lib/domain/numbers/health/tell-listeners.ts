import { room } from "#lib/contract/live.ts";
import { formatAddress } from "#lib/contract/phone.ts";
import { publish } from "#lib/gateways/realtime/publish.ts";
import type { AfterCommit, Tx } from "#lib/platform/db/transaction.ts";
import { HEARS } from "./alert-listeners.ts";
import type { Wrong } from "./settle-alerts.ts";

/** Tells the members who hear of alerts what has just gone wrong, wherever they are in Twoway. */
export async function tellListeners(
  tx: Tx,
  afterCommit: AfterCommit,
  raised: readonly Wrong[],
): Promise<void> {
  if (raised.length === 0) return;
  const listeners = await tx.query<{ id: string }>(`select m.id from member m where ${HEARS}`);
  const names = await namesOf(tx, raised);
  const rooms = listeners.map(({ id }) => room.member(id));
  for (const { kind, severity, numberId, accountId } of raised) {
    const about = names.get(numberId ?? accountId) ?? "";
    afterCommit(() => publish(rooms, "alert.raised", { kind, severity, about }));
  }
}

async function namesOf(tx: Tx, raised: readonly Wrong[]): Promise<Map<string, string>> {
  const ids = raised.map(({ numberId, accountId }) => numberId ?? accountId);
  const [numbers, accounts] = await Promise.all([
    tx.query<{ id: string; address: string }>(`select id, address from number where id = any($1::uuid[])`, [
      ids,
    ]),
    tx.query<{ id: string; name: string }>(
      `select id, name from provider_account where id = any($1::uuid[])`,
      [ids],
    ),
  ]);
  return new Map([
    ...numbers.map(({ id, address }) => [id, formatAddress(address)] as const),
    ...accounts.map(({ id, name }) => [id, name] as const),
  ]);
}
