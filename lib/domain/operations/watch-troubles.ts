import { troubleKinds, type Trouble } from "#lib/contract/trouble.ts";
import { isShared } from "#lib/gateways/realtime/live-server.ts";
import { publishToAllHere } from "#lib/gateways/realtime/publish.ts";
import { now } from "#lib/platform/clock.ts";
import { log } from "#lib/platform/log.ts";
import { findTroubles } from "./find-troubles.ts";

const LOOK_EVERY_MS = 3_000;
const LATE_MS = 2_000;
/** So many looks in a row must go wrong before it is told: a database that restarts is back within one. */
const FAILED_LOOKS = 2;

let known: Trouble[] = [];
let silentLooks = 0;
let apartLooks = 0;
let lateLooks = 0;

/** What holds up everybody's desk now, the worst first, as this process knows it. */
export function knownTroubles(): Trouble[] {
  return known;
}

/** Looks again and again, and tells the browsers connected here when something changes. */
export function watchTroubles(): { stop: () => Promise<void> } {
  let stopped = false;
  let due = performance.now() + LOOK_EVERY_MS;
  let looking = Promise.resolve();
  let timer = setTimeout(look, LOOK_EVERY_MS).unref();
  function look(): void {
    const wasLate = performance.now() - due > LATE_MS;
    looking = lookForTroubles({ wasLate }).then(() => {
      if (stopped) return;
      due = performance.now() + LOOK_EVERY_MS;
      timer = setTimeout(look, LOOK_EVERY_MS).unref();
    });
  }
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
  return { stop };
}

/** One look. `wasLate`: this process could not keep its own time, so live events are late too. */
export async function lookForTroubles({ wasLate }: { wasLate: boolean }): Promise<void> {
  const found = await findTroubles().catch(() => null);
  silentLooks = found === null ? silentLooks + 1 : 0;
  lateLooks = wasLate ? lateLooks + 1 : 0;
  apartLooks = isShared() ? 0 : apartLooks + 1;
  const troubles = [...(found ?? known.filter(({ kind }) => kind !== "live-stalled"))];
  if (silentLooks >= FAILED_LOOKS) troubles.push(lasting("database-away"));
  if (Math.max(lateLooks, apartLooks) >= FAILED_LOOKS) troubles.push(lasting("live-stalled"));
  tell(worstFirst(troubles));
}

function tell(troubles: Trouble[]): void {
  if (JSON.stringify(troubles) === JSON.stringify(known)) return;
  known = troubles;
  log().warn({ troubles: troubles.map(({ kind }) => kind) }, "What holds up the desk changed");
  publishToAllHere("system.changed", { troubles });
}

function lasting(kind: Trouble["kind"]): Trouble {
  return known.find((one) => one.kind === kind) ?? { kind, since: now().toISOString(), account: null };
}

function worstFirst(troubles: Trouble[]): Trouble[] {
  const once = troubles.filter((one, at) => troubles.findIndex(sameAs(one)) === at);
  return once.toSorted((a, b) => troubleKinds.indexOf(a.kind) - troubleKinds.indexOf(b.kind));
}

function sameAs(one: Trouble) {
  return ({ kind, account }: Trouble) => kind === one.kind && account === one.account;
}
