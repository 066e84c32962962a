import { setTimeout as pause } from "node:timers/promises";
import type { BenchDatabase } from "./bench-database.ts";
import { loadIntake } from "./load-clients.ts";
import { type MeasuredServer, startServer } from "./measured-server.ts";
import { median, percentile } from "./median.ts";
import { queryDatabase } from "./query-database.ts";
import { keywordOf, publishKeywords } from "./publish-keywords.ts";

const keywords = 1_000;
const textsPerSecond = 100;
const load = { connections: 64, contacts: 5_000 };

/**
 * (g) What a thousand keywords cost: intake of texts that match none, with them and without, in turn; and from a text that
 * matches one, as it leaves the phone, to its automatic reply in the provider's hands, at 100 texts a second.
 */
export async function measureAutomation(database: BenchDatabase, rounds: number, seconds: number) {
  const url = await database.urlOf("automation");
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: database.dataDir });
  const plain = await startServer({
    DATABASE_URL: await database.urlOf("plain"),
    DATA_DIR: database.dataDir,
  });
  await publishKeywords(server, keywords);
  const intake = (of: MeasuredServer, round: number) =>
    loadIntake({ ...load, url: of.url, seconds, round, folder: database.dataDir });
  await intake(server, 0);
  await intake(plain, 0);
  await untilFollowed(url);
  await measureReplies(server, url, 0, seconds);
  const results: Round[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const replies = await measureReplies(server, url, round, seconds);
    const { perSecond } = await intake(server, round);
    await untilFollowed(url);
    const { perSecond: without } = await intake(plain, round);
    results.push({ ...replies, perSecond, without, ratio: perSecond / without });
  }
  await server.stop();
  await plain.stop();
  const of = (pick: (one: (typeof results)[number]) => number) => median(results.map(pick));
  return {
    replyP50Ms: of((one) => one.p50),
    replyP95Ms: of((one) => one.p95),
    ratio: of((one) => one.ratio),
    rounds: results,
  };
}

type Replies = { texts: number; refused: number; replies: number; p50: number; p95: number };
type Round = Replies & { perSecond: number; without: number; ratio: number };

async function measureReplies(
  server: MeasuredServer,
  url: string,
  round: number,
  seconds: number,
): Promise<Replies> {
  const count = seconds * textsPerSecond;
  const sentAt = new Map<string, number>();
  const answers: Promise<Response>[] = [];
  const began = Date.now();
  for (let n = 0; n < count; n += 1) {
    await pause(Math.max(0, began + (n * 1_000) / textsPerSecond - Date.now()));
    // Each from a phone of its own: none is a reply to another, and none runs into the limit for one phone.
    const from = `+44791${round % 10}${String(n).padStart(5, "0")}7`;
    sentAt.set(from, Date.now());
    answers.push(
      post(server, { id: `${round}-${n}`, from, to: "+4759440000", text: keywordOf(n % keywords) }),
    );
  }
  const refused = (await Promise.all(answers)).filter((answer) => !answer.ok).length;
  const received = await untilReceived(url, [...sentAt.keys()]);
  const took = received.map(({ handset, at }) => at.getTime() - (sentAt.get(handset) ?? Number.NaN));
  return {
    texts: count,
    refused,
    replies: took.length,
    p50: percentile(took, 0.5),
    p95: percentile(took, 0.95),
  };
}

function post(server: MeasuredServer, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${server.url}/api/mo/simulator`, { method: "POST", headers, body: JSON.stringify(body) });
}

/** What the handsets have from us, by the provider's own ledger. Gives up after a minute: what is missing shows as too few. */
async function untilReceived(url: string, handsets: string[]) {
  const sql = `select handset, min(at) as at from simulator_text where direction = 'received' and handset = any($1) group by handset`;
  for (let tries = 0; ; tries += 1) {
    const rows = await queryDatabase<{ handset: string; at: Date }>(url, sql, [handsets]);
    if (rows.length >= handsets.length || tries >= 120) return rows;
    await pause(500);
  }
}

/** Until automations have followed all that came: texts at full speed leave them behind, and the next round is to begin level. */
async function untilFollowed(url: string): Promise<void> {
  const sql = `select from event_cursor c where consumer = 'automation'
                  and exists (select from event e where (e.written_by, e.seq) > (c.written_by, c.seq))`;
  while ((await queryDatabase(url, sql, [])).length > 0) await pause(200);
}
