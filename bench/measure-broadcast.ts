import { setTimeout as pause } from "node:timers/promises";
import { askApi } from "./ask-api.ts";
import type { BenchDatabase } from "./bench-database.ts";
import { type MeasuredServer, startServer } from "./measured-server.ts";
import { median, percentile } from "./median.ts";
import { queryDatabase } from "./query-database.ts";

const people = 100_000;
const replyEveryMs = 500;

type Round = {
  estimateMs: number;
  builtInMs: number;
  replies: number;
  replyP50Ms: number;
  replyMaxMs: number;
};

/**
 * (h) A broadcast to 100,000 people of a list: how long its estimate takes, how long until each has their text in the
 * outbox, and how long a person's reply on the same number needs to the provider meanwhile.
 */
export async function measureBroadcast(database: BenchDatabase, rounds: number) {
  const url = await database.urlOf("broadcast");
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: database.dataDir });
  const key = await server.command("api-key", "create", "--name", "broadcast", "--role", "admin");
  const list = await askApi<{ id: string }>(server, key, ["POST", "/lists"], { name: "Everybody" });
  await fillList(url, list.id);
  await askApi(server, key, ["PUT", "/broadcast-approval"], { above: null });
  const results: Round[] = [];
  for (let round = 1; round <= rounds; round += 1)
    results.push(await measureRound({ server, url, key }, list.id, round));
  await server.stop();
  const of = (pick: (one: Round) => number) => median(results.map(pick));
  return {
    people,
    builtInMs: of((one) => one.builtInMs),
    estimateMs: of((one) => one.estimateMs),
    replyMaxMs: Math.max(...results.map((one) => one.replyMaxMs)),
    rounds: results,
  };
}

type Bench = { server: MeasuredServer; url: string; key: string };

async function measureRound({ server, url, key }: Bench, listId: string, round: number): Promise<Round> {
  const [number] = await queryDatabase<{ id: string }>(
    url,
    `select id from number where address = '+4759440000'`,
  );
  const { id } = await askApi<{ id: string }>(server, key, ["POST", "/broadcasts"], {
    name: `Round ${round}`,
    text: "Hi {first name}, the winter sale has begun at {organisation}.",
    numberId: number?.id,
    listId,
  });
  const estimating = performance.now();
  await askApi(server, key, ["GET", `/broadcasts/${id}/estimate`]);
  const estimateMs = performance.now() - estimating;
  const began = performance.now();
  await askApi(server, key, ["PUT", `/broadcasts/${id}/submission`]);
  const sent = new Map<string, number>();
  let builtInMs: number | undefined;
  while (builtInMs === undefined) {
    const to = `+4791${round}${String(sent.size).padStart(4, "0")}7`;
    sent.set(to, Date.now());
    await askApi(server, key, ["POST", "/messages"], {
      from: "+4759440000",
      to,
      text: "Yes, it is in stock",
    });
    await pause(replyEveryMs);
    if (await isBuilt(url, id)) builtInMs = performance.now() - began;
  }
  const received = await untilReceived(url, [...sent.keys()]);
  const took = received.map(({ handset, at }) => at.getTime() - (sent.get(handset) ?? Number.NaN));
  // The next round begins with an empty outbox.
  await askApi(server, key, ["PUT", `/broadcasts/${id}/stop`]);
  await untilCleared(url, id);
  return {
    estimateMs,
    builtInMs,
    replies: took.length,
    replyP50Ms: percentile(took, 0.5),
    replyMaxMs: Math.max(...took),
  };
}

// Swedish phones, where no hours are quiet. Their conversations are there after the first round only.
async function fillList(url: string, listId: string): Promise<void> {
  await queryDatabase(
    url,
    `with people as (
       select gen_random_uuid() as id, gen_random_uuid() as contact, '+4670' || lpad((n * 7)::text, 7, '0') as value, n
         from generate_series(1, $2) n),
     a as (insert into address (id, kind, value) select id, 'phone', value from people),
     k as (insert into contact (id, name) select contact, 'Person ' || n from people),
     h as (insert into contact_address (address_id, contact_id) select id, contact from people)
     insert into list_membership (id, list_id, address_id, how, asked_at, joined_at)
     select gen_random_uuid(), $1, id, 'import', now(), now() from people`,
    [listId, people],
  );
  await queryDatabase(url, "analyze");
}

async function isBuilt(url: string, id: string): Promise<boolean> {
  const sql = `select from broadcast where id = $1 and status not in ('scheduled', 'building')`;
  return (await queryDatabase(url, sql, [id])).length > 0;
}

async function untilReceived(url: string, handsets: string[]) {
  const sql = `select handset, min(at) as at from simulator_text where direction = 'received' and handset = any($1) group by handset`;
  for (;;) {
    const rows = await queryDatabase<{ handset: string; at: Date }>(url, sql, [handsets]);
    if (rows.length >= handsets.length) return rows;
    await pause(200);
  }
}

async function untilCleared(url: string, id: string): Promise<void> {
  const sql = `select from broadcast_recipient r join message m on m.id = r.message_id
                where r.broadcast_id = $1 and m.status in ('scheduled', 'queued', 'sending') limit 1`;
  while ((await queryDatabase(url, sql, [id])).length > 0) await pause(500);
}
