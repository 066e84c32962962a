import { setTimeout as pause } from "node:timers/promises";
import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { findProvider } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { isDatabaseAway } from "#lib/platform/db/is-away.ts";
import { inTransaction, readOnly } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { countSends } from "./count-sends.ts";
import { CALL_LEASE_MS, LOOK_AT_RATE_MS, RENEW_LEASE_MS } from "./limits.ts";
import type { Begun } from "./offer-text.ts";
import { settleOutcome } from "./settle-outcome.ts";
import { takeAccountPace } from "./take-account-pace.ts";

const WRITE_AGAIN_MS = [100, 500, 2_000, 5_000];

/**
 * Calls the provider for a text whose attempt is written, once, and writes what came of it. Should this process die in
 * between, the sweep finds a text that is `sending` and asks nobody twice.
 */
export function finishSending(begun: Begun): Promise<void> {
  return whileRenewed([begun], async () => {
    if (begun.waitMs > 0) await pause(begun.waitMs);
    const [outcome = adapterFailed] = await callProvider([begun]);
    await settleFirmly(begun, outcome, true);
  });
}

/** The same for texts of one account that go out in one call: each has an outcome of its own. */
export function finishBatch(batch: readonly Begun[]): Promise<void> {
  return whileRenewed(batch, async () => {
    const [first] = batch;
    if (first) await waitForTurn(first);
    const outcomes = await callProvider(batch);
    const failures: unknown[] = [];
    for (const [index, begun] of batch.entries()) {
      // One call tells once how its account is.
      const settled = settleFirmly(begun, outcomes[index] ?? adapterFailed, index === 0);
      await settled.catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  });
}

const adapterFailed: SendOutcome = { kind: "unknown", cause: "adapter-failed" };

async function whileRenewed(texts: readonly Begun[], work: () => Promise<void>): Promise<void> {
  const renewing = setInterval(() => void renewLeases(texts), RENEW_LEASE_MS);
  try {
    await work();
  } finally {
    clearInterval(renewing);
  }
}

async function renewLeases(texts: readonly Begun[]): Promise<void> {
  try {
    await readOnly().query(
      `update message m set lease_until = $3 from unnest($1::uuid[], $2::int[]) as t(id, count)
        where m.id = t.id and m.attempt_count = t.count and m.status = 'sending'
          and exists (select from attempt a where a.message_id = t.id and a.count = t.count and a.ended_at is null)`,
      [
        texts.map(({ messageId }) => messageId),
        texts.map(({ attempt }) => attempt),
        new Date(now().getTime() + CALL_LEASE_MS),
      ],
    );
  } catch (error) {
    log().warn({ err: error, messageId: texts[0]?.messageId }, "Running sends could not renew their leases");
  }
}

// A batch is one call in its account's rate, booked when it is made.
async function waitForTurn({ account, lane }: Begun): Promise<void> {
  for (;;) {
    const waitMs = await inTransaction((tx) => takeAccountPace(tx, account, lane));
    if (waitMs !== null) return void (await pause(waitMs));
    await pause(LOOK_AT_RATE_MS);
  }
}

async function callProvider(texts: readonly Begun[]): Promise<SendOutcome[]> {
  const [first] = texts;
  const prepared = first && prepare(first.account);
  if (!prepared) return texts.map(() => accountUnusable);
  const { provider, credentials } = prepared;
  const requests = texts.map(({ request }) => request);
  const [only] = requests;
  try {
    return await countSends(provider.name, async () => {
      if (requests.length === 1 && only) return [await provider.send(only, credentials)];
      return (await provider.batches?.send(requests, credentials)) ?? [];
    });
  } catch (error) {
    log().error(
      { err: error, messageId: first.messageId },
      "A provider's adapter threw: the outcome is unknown",
    );
    return texts.map(() => adapterFailed);
  }
}

const accountUnusable: SendOutcome = {
  kind: "refused",
  retryable: false,
  code: "account",
  reason: "account-unusable",
};

function prepare({ provider: name, sealedCredentials, id }: Begun["account"]) {
  try {
    const provider = findProvider(name);
    return {
      provider,
      credentials: provider.credentials.parse(JSON.parse(decryptSecret(sealedCredentials))),
    };
  } catch (error) {
    log().error(
      { accountId: id, cause: error instanceof Error ? error.name : "" },
      "An account cannot be used",
    );
    return null;
  }
}

// The provider has answered: while the database is away, a known outcome must not turn into an unknown one.
async function settleFirmly(begun: Begun, outcome: SendOutcome, tellsOfAccount: boolean): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await settleOutcome(begun, outcome, { tellsOfAccount });
    } catch (error) {
      const waitMs = WRITE_AGAIN_MS[tries] ?? (isDatabaseAway(error) ? WRITE_AGAIN_MS.at(-1) : undefined);
      if (waitMs === undefined) throw error;
      log().warn(
        { err: error, messageId: begun.messageId },
        "The outcome of a send could not be written yet",
      );
      await pause(waitMs);
    }
  }
}
