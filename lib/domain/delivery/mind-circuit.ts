import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { notifyDue } from "#lib/gateways/jobs/notify-due.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { type Circuit, circuitAfter, type Trouble, troubleOf } from "./circuit-rules.ts";
import { PROBE_MS } from "./limits.ts";

/** Keeps an account's circuit by how a call to it ended: trouble opens it in the end, one good answer closes it. */
export async function mindCircuit(tx: Tx, accountId: string, outcome: SendOutcome): Promise<void> {
  const trouble = troubleOf(outcome);
  if (trouble === "healthy") await closeCircuit(tx, accountId);
  else if (trouble) await countTrouble(tx, accountId, trouble);
}

async function closeCircuit(tx: Tx, accountId: string): Promise<void> {
  const [closed] = await tx.query<{ rested: boolean }>(
    `delete from account_circuit where account_id = $1 returning resting_until is not null as rested`,
    [accountId],
  );
  if (!closed?.rested) return;
  log().info({ accountId }, "An account works again: what waited for it goes out");
  await notifyDue(tx);
}

async function countTrouble(tx: Tx, accountId: string, trouble: Trouble): Promise<void> {
  const at = now();
  await tx.query(
    `insert into account_circuit (account_id, failures, since, last_at, reason) values ($1, 0, $2, $2, $3)
     on conflict (account_id) do nothing`,
    [accountId, at, trouble.reason],
  );
  const [before] = await tx.query<Circuit>(
    `select failures, rests, resting_until as "restingUntil" from account_circuit where account_id = $1 for update`,
    [accountId],
  );
  const after = circuitAfter(before ?? null, trouble, at);
  await tx.query(
    `update account_circuit set failures = $2, rests = $3, resting_until = $4, last_at = $5, reason = $6, code = $7,
            probing_until = null where account_id = $1`,
    [accountId, after.failures, after.rests, after.restingUntil, at, trouble.reason, trouble.code],
  );
  if (after.rests > (before?.rests ?? 0)) {
    log().warn(
      { accountId, reason: trouble.reason, until: after.restingUntil },
      "An account is left to rest",
    );
  }
}

/**
 * Whether a text may go to an account now. When its rest has ended one text finds out whether it works again, and the
 * others wait for that one.
 */
export async function passCircuit(tx: Tx, accountId: string): Promise<boolean> {
  const at = now();
  const [circuit] = await tx.query<{ restingUntil: Date | null }>(
    `select resting_until as "restingUntil" from account_circuit where account_id = $1`,
    [accountId],
  );
  if (!circuit?.restingUntil) return true;
  if (circuit.restingUntil > at) return false;
  const probe = await tx.query(
    `update account_circuit set probing_until = $3
      where account_id = $1 and resting_until <= $2 and (probing_until is null or probing_until <= $2)
      returning account_id`,
    [accountId, at, new Date(at.getTime() + PROBE_MS)],
  );
  return probe.length > 0;
}
