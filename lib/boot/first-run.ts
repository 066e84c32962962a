import pg from "pg";
import { underLock } from "#lib/platform/db/lock.ts";
import type { Env } from "#lib/platform/env.ts";
import { lockKeys } from "#lib/platform/db/lock-keys.ts";

/** Fills an empty database with the demo. Several starters may call it at once: one fills, the others wait. */
export async function seedOnFirstRun(env: Env, say: (line: string) => void): Promise<void> {
  if (!env.DEMO) return;
  await underLock(env.DATABASE_URL, lockKeys.firstRun, async () => {
    if (await isInUse(env.DATABASE_URL)) {
      const { keepDemoPassword } = await import("#lib/domain/demo/keep-demo-password.ts");
      return keepDemoPassword();
    }
    say("5/5 Filling in the demo");
    const { seedDemo } = await import("#lib/domain/demo/seed-demo.ts");
    await seedDemo();
  });
}

async function isInUse(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM organisation LIMIT 1");
    return (rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}
