import { setTimeout as pause } from "node:timers/promises";
import type { SendOutcome } from "#lib/gateways/providers/provider.ts";
import { findProvider } from "#lib/gateways/providers/registry.ts";
import { now } from "#lib/platform/clock.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import type { Begun } from "./begin-sending.ts";
import { countSend } from "./count-sends.ts";
import { CALL_LEASE_MS, RENEW_LEASE_MS } from "./limits.ts";
import { settleOutcome } from "./settle-outcome.ts";

const WRITE_AGAIN_MS = [100, 500, 2_000, 5_000];

/**
 * Calls the provider for a text whose attempt is written, once, and writes what came of it. Should this process die in
 * between, the sweep finds a text that is `sending` and asks nobody twice.
 */
export async function finishSending(begun: Begun): Promise<void> {
  const renewing = setInterval(() => void renewLease(begun), RENEW_LEASE_MS);
  try {
    if (begun.waitMs > 0) await pause(begun.waitMs);
    const outcome = await callProvider(begun);
    await settleFirmly(begun, outcome);
  } finally {
    clearInterval(renewing);
  }
}

async function renewLease({ messageId, attempt }: Begun): Promise<void> {
  try {
    await readOnly().query(
      `update message set lease_until = $3 where id = $1 and attempt_count = $2 and status = 'sending'
          and exists (select from attempt a where a.message_id = $1 and a.count = $2 and a.ended_at is null)`,
      [messageId, attempt, new Date(now().getTime() + CALL_LEASE_MS)],
    );
  } catch (error) {
    log().warn({ err: error, messageId }, "A running send could not renew its lease");
  }
}

async function callProvider({ account, request, messageId }: Begun): Promise<SendOutcome> {
  const prepared = prepare(account);
  if (!prepared) return { kind: "refused", retryable: false, code: "account", reason: "account-unusable" };
  try {
    return await countSend(account.provider, () => prepared.provider.send(request, prepared.credentials));
  } catch (error) {
    log().error({ err: error, messageId }, "A provider's adapter threw: the outcome is unknown");
    return { kind: "unknown", cause: "adapter-failed" };
  }
}

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

// The provider has answered: a database that is away for a moment must not turn a known outcome into an unknown one.
async function settleFirmly(begun: Begun, outcome: SendOutcome): Promise<void> {
  for (const waitMs of WRITE_AGAIN_MS) {
    try {
      return await settleOutcome(begun, outcome);
    } catch (error) {
      log().warn(
        { err: error, messageId: begun.messageId },
        "The outcome of a send could not be written yet",
      );
      await pause(waitMs);
    }
  }
  await settleOutcome(begun, outcome);
}
