import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { closePools } from "#lib/platform/db/pools.ts";
import { forgetPrisma } from "#lib/platform/db/prisma.ts";
import { givenEnv, provideEnv } from "#lib/platform/env.ts";
import { TEMPLATE } from "./cluster.ts";

/**
 * A migrated, empty database for this test file, removed after its last test. The environment points at it from now
 * on: call it in `beforeAll`, before anything asks for a connection.
 */
export async function createTestDatabase(): Promise<{ url: string }> {
  const server = inject("databaseServer");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = server.replace(/\/postgres(?=\?|$)/, `/${name}`);
  const given = givenEnv({ NODE_ENV: "test", DEMO: "1", DATA_DIR: join(tmpdir(), name) });
  const secret = randomBytes(32).toString("base64url");
  provideEnv({ DATABASE_URL: url, AUTH_SECRET: secret, ENCRYPTION_KEY: secret }, given);
  afterAll(async () => {
    await closePools();
    forgetPrisma();
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { url };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
