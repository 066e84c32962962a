import { findProvider, isOffered, providerNames } from "#lib/gateways/providers/registry.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { log } from "#lib/platform/log.ts";
import { type ConnectedAccount, keepConnected, type Keeper } from "./keep-connected.ts";
import { LEASE_MS, releaseLease, renewLeases, takeLease } from "./lease.ts";

const LOOK_EVERY_MS = 1_000;
/** Without the database's word for so long, a connection may soon be another worker's. */
const LET_GO_AFTER_MS = LEASE_MS - 3_000;

type Held = { account: ConnectedAccount; keeper: Keeper };
type Holder = {
  held: Map<string, Held>;
  stopped: boolean;
  renewedAt: number;
  looking: Promise<void>;
  timers: NodeJS.Timeout[];
};

let holder: Holder | undefined;

/**
 * Holds the connections of all accounts that are spoken to over one, as far as no other worker does: each is held by
 * exactly one worker, and by another within seconds when that one dies.
 */
export function startConnections(): void {
  if (holder) return;
  const started: Holder = {
    held: new Map(),
    stopped: false,
    renewedAt: performance.now(),
    looking: Promise.resolve(),
    timers: [],
  };
  holder = started;
  started.timers = [
    setInterval(() => letGoUnlessRenewed(started), LOOK_EVERY_MS / 2),
    setInterval(() => {
      started.looking = started.looking.then(() => look(started));
    }, LOOK_EVERY_MS),
  ];
  started.looking = look(started);
}

/** Takes leave of every provider, once what they brought is stored, and lets other workers take over at once. */
export async function stopConnections(): Promise<void> {
  const stopping = holder;
  holder = undefined;
  if (!stopping) return;
  stopping.stopped = true;
  stopping.timers.forEach((timer) => clearInterval(timer));
  await stopping.looking;
  await Promise.all([...stopping.held.values()].map((one) => release(stopping, one)));
}

/** How the connections held by this process fare: how many in each state. */
export function connectionStates(): Map<string, number> {
  const states = [...(holder?.held.values() ?? [])].map(({ keeper }) => keeper.state());
  return new Map([...new Set(states)].map((state) => [state, states.filter((one) => one === state).length]));
}

async function look(holding: Holder): Promise<void> {
  if (holding.stopped) return;
  try {
    await keepHeld(holding);
    const accounts = await loadAccounts();
    await Promise.all(
      [...holding.held.values()]
        .filter((one) => !isStillAsWas(one, accounts))
        .map((one) => release(holding, one)),
    );
    for (const account of accounts) {
      if (!holding.held.has(account.id) && (await takeLease(account.id)))
        holding.held.set(account.id, { account, keeper: keepConnected(account) });
    }
  } catch (error) {
    log().warn({ err: error }, "Providers' connections could not be looked after");
  }
}

async function keepHeld(holding: Holder): Promise<void> {
  const ours = await renewLeases([...holding.held.keys()]);
  holding.renewedAt = performance.now();
  for (const [id, { keeper }] of holding.held) {
    if (ours.has(id)) continue;
    keeper.abandon("another worker holds the connection");
    holding.held.delete(id);
  }
}

// By its own timer: the look itself may hang on the database. A process that slept finds out here too.
function letGoUnlessRenewed({ held, renewedAt }: Holder): void {
  if (performance.now() - renewedAt < LET_GO_AFTER_MS) return;
  for (const { keeper } of held.values()) keeper.abandon("the database is away");
  held.clear();
}

function loadAccounts(): Promise<ConnectedAccount[]> {
  const connected = providerNames().filter((name) => isOffered(name) && findProvider(name).connect);
  return readOnly().query<ConnectedAccount>(
    `select id, key, provider, credentials as "sealedCredentials" from provider_account where provider = any($1::text[])`,
    [connected],
  );
}

function isStillAsWas({ account }: Held, accounts: readonly ConnectedAccount[]): boolean {
  return accounts.some((one) => one.id === account.id && one.sealedCredentials === account.sealedCredentials);
}

async function release({ held }: Holder, { account, keeper }: Held): Promise<void> {
  await keeper.stop();
  held.delete(account.id);
  // With the database away the lease simply ends.
  await releaseLease(account.id).catch(() => undefined);
}
