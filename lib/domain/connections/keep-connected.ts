import { setTimeout as pause } from "node:timers/promises";
import { backOffMs } from "#lib/domain/delivery/back-off.ts";
import { type Connection, ConnectionRefused } from "#lib/gateways/providers/provider.ts";
import { findProvider } from "#lib/gateways/providers/registry.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { log } from "#lib/platform/log.ts";
import { type ConnectionState, noteState } from "./lease.ts";
import { takerFor } from "./take-in.ts";
import { forgetOldDoubts } from "./texts-in-doubt.ts";

/** An account that is spoken to over a connection. */
export type ConnectedAccount = { id: string; key: string; provider: string; sealedCredentials: string };

export type Keeper = {
  state: () => ConnectionState;
  /** Finishes what was taken in, takes leave, and connects no more. */
  stop: () => Promise<void>;
  /** Hangs up at once: the connection may be another worker's by now. */
  abandon: (why: string) => void;
};

/** A wrong password that is tried again and again locks accounts at some providers. */
const LASTING_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 60_000;
/** A connection that lasted this long was a good one: after it we begin with short waits again. */
const GOOD_AFTER_MS = 30_000;

/** Keeps an account connected, from now until it is stopped: connects again after each end, ever less often. */
export function keepConnected(account: ConnectedAccount): Keeper {
  const ending = new AbortController();
  let state: ConnectionState = "connecting";
  let connection: Connection | undefined;

  const enter = async (next: ConnectionState, error?: string) => {
    state = next;
    await noteState(account.id, next, error).catch(() => undefined);
  };

  async function serve(): Promise<{ why: string; lasting: boolean }> {
    try {
      await forgetOldDoubts(account.id);
      const provider = findProvider(account.provider);
      const credentials: unknown = JSON.parse(decryptSecret(account.sealedCredentials));
      if (!provider.connect)
        throw new ConnectionRefused("the provider has no connections", { lasting: true });
      connection = await provider.connect(credentials, takerFor(account));
      if (ending.signal.aborted) await connection.close();
      else await enter("connected");
      return { why: await connection.ended, lasting: false };
    } catch (error) {
      const why = error instanceof Error ? error.message : "failed";
      return { why, lasting: error instanceof ConnectionRefused && error.lasting };
    } finally {
      connection = undefined;
    }
  }

  async function run(): Promise<void> {
    for (let failures = 1; !ending.signal.aborted; failures++) {
      const since = performance.now();
      await enter("connecting");
      const { why, lasting } = await serve();
      if (ending.signal.aborted) return;
      if (performance.now() - since > GOOD_AFTER_MS) failures = 1;
      log().warn({ accountId: account.id, why }, "A provider's connection is down");
      await enter("waiting", why);
      const waitMs = Math.min(LONGEST_WAIT_MS, backOffMs(failures, lasting ? LASTING_WAIT_MS : 0));
      await pause(waitMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    state: () => state,
    stop: async () => {
      ending.abort();
      await connection?.close();
      await running;
    },
    abandon: (why) => {
      ending.abort();
      connection?.drop(why);
    },
  };
}
