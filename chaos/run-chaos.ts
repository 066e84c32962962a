import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { closePools } from "#lib/platform/db/pools.ts";
import type { Violation } from "./books.ts";
import { doorsOf, startCarrier } from "./carrier.ts";
import type { Broken, Fault } from "./faults.ts";
import { type ForeignProvider, startForeignProvider } from "./foreign-provider.ts";
import type { Overload } from "./overload.ts";
import type { Place } from "./place.ts";
import { countUnfinished, readBooks } from "./read-books.ts";
import { checkReplies, countReplies, type ReplyCounts } from "./reconcile-replies.ts";
import { checkThreads, countTexts, type TextCounts } from "./reconcile-texts.ts";
import { watchLive } from "./live-watchers.ts";
import { startRepliers } from "./repliers.ts";
import { CALLBACK_HEADER, setUpBusiness } from "./set-up-business.ts";

export type Plan = {
  seed: number;
  /** How long a fault lasts, and load runs before and after it. */
  holdMs: number;
  aroundMs: number;
  callTimeoutMs: number;
  hands: number;
  people: number;
  overloadSeconds: number;
  /** Does not wait half a minute for reports that may still come, when all is over. */
  hurry: boolean;
  say: (line: string) => void;
};

export type Row = { fault: string; recoverMs: number | null } & TextCounts & ReplyCounts;
export type Report = { rows: Row[]; overload: Overload | null; violations: Violation[]; log: string[] };

/** While this is the fault, there is none. */
const CALM = "nothing";
const RECOVERY_PATIENCE_MS = 150_000;
const SETTLE_PATIENCE_MS = 300_000;

/** What is broken, how, and what comes after all else was reconciled. */
export type Scene<Where extends Place> = {
  start: () => Promise<Where>;
  faults: readonly Fault<Where>[];
  overload?: (house: Where, seconds: number) => Promise<Overload>;
};

/** Breaks things one after the other while texts come in and replies go out, and holds the ledgers against each other. */
export async function runChaos<Where extends Place>(plan: Plan, scene: Scene<Where>): Promise<Report> {
  plan.say("Starting Twoway");
  const [house, provider] = [await scene.start(), await startForeignProvider(plan.seed, CALLBACK_HEADER)];
  try {
    return await breakAll(plan, scene, house, provider);
  } finally {
    await provider.stop();
    await house.remove();
  }
}

async function breakAll<Where extends Place>(
  plan: Plan,
  scene: Scene<Where>,
  house: Where,
  provider: ForeignProvider,
): Promise<Report> {
  const business = await setUpBusiness(provider.url, plan.callTimeoutMs);
  await closePools();
  let fault = CALM;
  const doors = doorsOf(house.url, business.simulator, business.mylink);
  // The running server learns of a new account within a second.
  await pause(1_100);
  const live = await watchLive(house.webUrls, house.url, house.databaseUrl);
  const carrier = startCarrier(doors, plan.hands, plan.seed, () => fault);
  const desk = { base: house.url, texts: carrier.sent, ...business };
  const repliers = startRepliers(desk, plan.people, plan.seed, () => fault);
  const recovered = new Map<string, number | null>();
  for (const one of scene.faults) {
    plan.say(`Breaking: ${one.name}`);
    fault = one.name;
    if (fault !== CALM) await live.toldOf(carrier.sent, CALM);
    const doing = { house, provider, holdMs: plan.holdMs };
    const watched = { intake: carrier.acknowledgesAfter, sending: provider.takesAfter };
    const loads = [carrier.sent, repliers.sent];
    await underLoad(loads, plan.aroundMs);
    recovered.set(one.name, await breakAndRecover(one, doing, watched));
    await underLoad(loads, plan.aroundMs);
  }
  live.close();
  plan.say("Waiting until all has come to an end");
  await Promise.all([carrier.stop(), repliers.stop()]);
  await provider.allReported();
  await untilFinished(house.databaseUrl, plan.hurry);
  await provider.allReported();
  const { books, receipts } = await readBooks(house.databaseUrl);
  const ledger = { receipts: [...receipts, ...provider.receipts], told: provider.told };
  const rows = [...recovered].map(([name, recoverMs]): Row => ({
    fault: name,
    recoverMs,
    ...countTexts(carrier.sent, books, name),
    ...countReplies(repliers.sent, books, ledger, name),
  }));
  plan.say("Reconciled");
  const flood = (await scene.overload?.(house, plan.overloadSeconds)) ?? null;
  const violations = [
    ...rows.flatMap(countedViolations),
    ...live.missed(carrier.sent, CALM),
    ...checkThreads(carrier.sent, books),
    ...checkReplies(repliers.sent, books, ledger),
    ...(flood?.violations ?? []),
  ];
  return { rows, overload: flood, violations, log: troublesIn(house.logFile) };
}

/** Lets so much time pass, and a few texts and replies: a slow machine must not break things while nothing happens. */
async function underLoad(loads: readonly (readonly unknown[])[], ms: number): Promise<void> {
  const before = loads.map((load) => load.length + 3);
  await pause(ms);
  while (loads.some((load, at) => load.length < (before[at] ?? 0))) await pause(10);
}

type Watched = Record<Fault<Place>["recovers"], (since: number) => Promise<void>>;

/** Milliseconds from the mending to the first thing that works again; null where that did not happen. */
async function breakAndRecover<Where>(
  fault: Fault<Where>,
  broken: Broken<Where>,
  watched: Watched,
): Promise<number | null> {
  let works: Promise<number> | undefined;
  const mended = () => {
    const since = performance.now();
    works ??= watched[fault.recovers](since).then(() => performance.now() - since);
  };
  await fault.run(broken, mended);
  mended();
  return Promise.race([works ?? 0, pause(RECOVERY_PATIENCE_MS, null, { ref: false })]);
}

async function untilFinished(databaseUrl: string, hurry: boolean): Promise<void> {
  const until = performance.now() + SETTLE_PATIENCE_MS;
  while ((await countUnfinished(databaseUrl, hurry)) > 0 && performance.now() < until) await pause(250);
}

/** The last warnings and errors that the server wrote, short: where to look when something is wrong. */
function troublesIn(logFile: string): string[] {
  const lines = readFileSync(logFile, "utf8").split("\n");
  const troubles = lines.filter((line) => line !== "" && !/"level":[1-3]0/.test(line));
  return troubles.slice(-30).map((line) => line.replace(/"stack":"[^"]*",?/, "").slice(0, 300));
}

function countedViolations(row: Row): Violation[] {
  const wrong: [boolean, string][] = [
    [row.lost > 0, `${row.lost} lost`],
    [row.doubled > 0, `${row.doubled} doubled`],
    [row.acknowledged < row.sent, `${row.sent - row.acknowledged} texts were never acknowledged`],
    [row.recoverMs === null, "did not recover"],
    [row.sent === 0 || row.replies === 0, "there was no load, so nothing is proven"],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => ({ fault: row.fault, what }));
}
