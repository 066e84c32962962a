import type { BenchDatabase } from "./bench-database.ts";
import { startServer } from "./measured-server.ts";
import { median } from "./median.ts";

/** The first page of a list of 100,000 open conversations against one of 1,000: it must not feel the difference. */
export async function measureList(database: BenchDatabase) {
  const small = await timeFirstPage(database, "list_small", 1_000);
  const large = await timeFirstPage(database, "list_large", 100_000);
  return { smallMs: small, largeMs: large, ratio: large / small };
}

async function timeFirstPage(database: BenchDatabase, name: string, conversations: number): Promise<number> {
  const url = await database.urlOf(name);
  const server = await startServer({ DATABASE_URL: url, DATA_DIR: database.dataDir });
  try {
    await database.query(url, fill(conversations));
    const key = await server.command("api-key", "create", "--name", "bench", "--role", "admin");
    const headers = { authorization: `Bearer ${key}` };
    const times: number[] = [];
    for (let n = 0; n < 60; n += 1) {
      const began = performance.now();
      const page = await fetch(`${server.url}/api/v1/conversations`, { headers });
      await page.arrayBuffer();
      if (n >= 10) times.push(performance.now() - began);
    }
    return median(times);
  } finally {
    await server.stop();
  }
}

const fill = (count: number) => `
  CREATE TEMP TABLE who AS SELECT gen_random_uuid() AS id, gen_random_uuid() AS talk, n FROM generate_series(1, ${count}) AS n;
  INSERT INTO address (id, kind, value) SELECT id, 'phone', '+4478' || lpad(n::text, 8, '0') FROM who;
  INSERT INTO contact (id, name) SELECT id, 'Contact ' || n FROM who;
  INSERT INTO contact_address (address_id, contact_id) SELECT id, id FROM who;
  INSERT INTO conversation (id, number_id, address_id, team_id, status, waiting_since, last_seq, last_inbound_seq,
                            last_message_seq, last_activity_at)
  SELECT talk, (SELECT id FROM number WHERE address = '+4759440000'), id, (SELECT id FROM team WHERE name = 'Delivery'),
         'open', now() - n * interval '1 second', 1, 1, 1, now() - n * interval '1 second' FROM who;
  INSERT INTO message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind)
  SELECT gen_random_uuid(), (SELECT id FROM number WHERE address = '+4759440000'), talk, 1, 'in', 'text', 'Hello ' || n, 'received',
         'contact' FROM who;
  ANALYZE;`;
