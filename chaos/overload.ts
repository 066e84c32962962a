import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { percentile } from "../bench/median.ts";
import type { Violation } from "./books.ts";
import type { House } from "./house.ts";
import { type Answered, openPipelines } from "./pipelined-client.ts";

const TIMES = 4;
const CONNECTIONS = 50;
const AT_ONCE = 500;
/** How many texts may wait in the server's intake. */
const PLACES = 5_000;
const TICK_MS = 10;
const FAULT = "4x overload";

/** The line of the table. Rates are texts a second. */
export type Overload = {
  capacity: number;
  offered: number;
  sent: number;
  acknowledged: number;
  refused: number;
  stored: number;
  p50Ms: number;
  p99Ms: number;
  megabytesBefore: number;
  megabytesMost: number;
  megabytesAfter: number;
  recoverMs: number;
  violations: Violation[];
};

/**
 * Measures what intake can take, then offers four times that without waiting for answers. What is too much must be
 * refused with 503 and Retry-After, what is acknowledged must be stored once, and afterwards all is as before.
 */
export async function overload(house: House, seconds: number): Promise<Overload> {
  const answers = new Map<string, Answered>();
  const client = await openPipelines(house.url, CONNECTIONS, (id, got) => answers.set(id, got));
  const before = megabytesOf(house.pid());
  const watch = watchMemory(house.pid());
  const { capacity, offered, sent } = await flood(client, answers, seconds);
  const most = watch();
  const ended = performance.now();
  client.post("/api/mo/simulator", "after", textOf("after"));
  while (answers.get("after")?.status !== 200 && performance.now() - ended < 30_000) await pause(5);
  const recoverMs = performance.now() - ended;
  answers.delete("after");
  client.close();
  const acknowledged = [...answers.values()].filter(({ status }) => status === 200);
  const stored = await readStored(house.databaseUrl);
  return {
    capacity,
    offered,
    sent,
    acknowledged: acknowledged.length,
    refused: [...answers.values()].filter(({ status }) => status === 503).length,
    stored: stored.size,
    p50Ms: percentile(
      acknowledged.map(({ ms }) => ms),
      0.5,
    ),
    p99Ms: percentile(
      acknowledged.map(({ ms }) => ms),
      0.99,
    ),
    megabytesBefore: before,
    megabytesMost: most,
    megabytesAfter: megabytesOf(house.pid()),
    recoverMs,
    violations: judge(sent, offered / capacity, answers, stored),
  };
}

type Client = Awaited<ReturnType<typeof openPipelines>>;

let count = 0;

function textOf(id: string) {
  const from = `+4794${100_050 + (count % 5_000)}`;
  return { id: `overload-${id}`, from, to: "+4759440000", text: `overload-${id}` };
}

function ask(client: Client, kind: string): void {
  const id = `${kind}-${++count}`;
  client.post("/api/mo/simulator", id, textOf(id));
}

/**
 * Four times what it can take: what it answers with so many waiting at once, or where it took four times that, what it
 * took then.
 */
async function flood(client: Client, answers: Map<string, Answered>, seconds: number) {
  let capacity = await measureCapacity(client, answers, seconds);
  for (;;) {
    answers.clear();
    const began = performance.now();
    // Long enough to fill every place where texts may wait.
    const wanted = Math.max(seconds, (2 * PLACES) / ((TIMES - 1) * capacity));
    const sent = await offer(client, capacity * TIMES, wanted);
    const offered = (sent * 1_000) / (performance.now() - began);
    await untilAnswered(client);
    const took = (sent * 1_000) / (performance.now() - began);
    if ([...answers.values()].some(({ status }) => status === 503) || took < capacity * 1.5) {
      return { capacity, offered, sent };
    }
    capacity = took;
  }
}

/** As many as are answered in the time, with so many waiting at once. */
async function measureCapacity(client: Client, answers: Map<string, Answered>, seconds: number) {
  const began = performance.now();
  while (performance.now() - began < seconds * 1_000) {
    while (client.waiting() < AT_ONCE) ask(client, "calm");
    await pause(1);
  }
  await untilAnswered(client);
  return (answers.size * 1_000) / (performance.now() - began);
}

async function offer(client: Client, perSecond: number, seconds: number): Promise<number> {
  const began = performance.now();
  let sent = 0;
  for (let passed = 0; passed < seconds * 1_000; passed = performance.now() - began) {
    for (const due = (passed * perSecond) / 1_000; sent < due; sent += 1) ask(client, "flood");
    await pause(TICK_MS);
  }
  return sent;
}

async function untilAnswered(client: Client): Promise<void> {
  const until = performance.now() + 60_000;
  while (client.waiting() > 0 && performance.now() < until) await pause(5);
}

async function readStored(url: string): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ id: string; copies: number }>(
    `select substr(text, 10) as id, count(*)::int as copies from message where text like 'overload-flood-%' group by 1`,
  );
  await client.end();
  return new Map(rows.map(({ id, copies }) => [id, copies]));
}

function judge(
  sent: number,
  times: number,
  answers: ReadonlyMap<string, Answered>,
  stored: ReadonlyMap<string, number>,
): Violation[] {
  const all = [...answers];
  const lost = all.filter(([id, { status }]) => status === 200 && !stored.has(id)).length;
  const doubled = [...stored.values()].filter((copies) => copies > 1).length;
  const strange = all.filter(([, { status }]) => status !== 200 && status !== 503).length;
  const silent = all.filter(([, { status, hasRetryAfter }]) => status === 503 && !hasRetryAfter).length;
  const neverAnswered = sent - all.length;
  const wrong: [number | boolean, string][] = [
    [lost, `${lost} acknowledged texts are not stored`],
    [doubled, `${doubled} texts are stored twice`],
    [strange, `${strange} answers were neither 200 nor 503`],
    [silent, `${silent} answers were 503 without Retry-After`],
    [neverAnswered, `${neverAnswered} texts were never answered`],
    [times > TIMES * 0.75 && all.every(([, { status }]) => status === 200), "nothing was refused"],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => ({ fault: FAULT, what }));
}

/** Resident memory of a process, in MB (of Linux; 0 elsewhere). */
function megabytesOf(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function watchMemory(pid: number): () => number {
  let most = megabytesOf(pid);
  const timer = setInterval(() => (most = Math.max(most, megabytesOf(pid))), 50);
  return () => {
    clearInterval(timer);
    return most;
  };
}
