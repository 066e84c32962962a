import pg from "pg";
import { closePools, pools } from "#lib/platform/db/pools.ts";

const plans: string[] = [];
const big = /Seq Scan on (conversation|message|address|contact|contact_address|episode|event)\b/;

/**
 * From now on PostgreSQL itself tells the plan of everything that the real calls ask (auto_explain, sent as notices). Call
 * it once the tables are filled.
 */
export async function explainEverything(url: string): Promise<void> {
  await closePools();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(`select current_database() as name`);
  for (const setting of [
    "session_preload_libraries = 'auto_explain'",
    "auto_explain.log_min_duration = 0",
    "auto_explain.log_level = 'notice'",
  ])
    await client.query(`alter database ${rows[0]?.name} set ${setting}`);
  await client.end();
  pools().desk.on("connect", (connected) => {
    connected.on("notice", (notice) => plans.push(notice.message ?? ""));
  });
}

/**
 * Does something and returns what its plans scan from end to end, of the tables that grow (`also`: those that a test has
 * filled besides). It must ask the database something.
 */
export async function scannedBy(
  run: () => Promise<unknown>,
  also: readonly string[] = [],
): Promise<string[]> {
  plans.length = 0;
  await run();
  if (plans.length === 0) throw new Error("It asked the database nothing");
  const filled = also.map((table) => new RegExp(`Seq Scan on ${table}\\b`));
  return plans.filter((plan) => [big, ...filled].some((scan) => scan.test(plan)));
}
