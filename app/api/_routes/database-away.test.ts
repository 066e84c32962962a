import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { beforeAll, afterAll, expect, test } from "vitest";
import { linesOf, newHandset, postWebhook, text } from "#lib/testing/api.ts";
import { createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { directory, forgetDirectory } from "#lib/domain/numbers/directory.ts";
import { closePools } from "#lib/platform/db/pools.ts";
import { forgetPrisma } from "#lib/platform/db/prisma.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import api from "./api.ts";

let url: string;
let dead: string;
let hangsUp: Server;
beforeAll(async () => {
  ({ url } = await createTestDatabase());
  await createBusiness();
  dead = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
  hangsUp = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => hangsUp.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  hangsUp.close();
});

/** Points the pools elsewhere, as if the database had gone or come back. */
async function moveDatabase(to: string): Promise<void> {
  await closePools();
  forgetPrisma();
  provideEnv({}, { ...env(), DATABASE_URL: to });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function expectAway(response: Response): Promise<void> {
  expect(response.status).toBe(503);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ code: "unavailable", status: 503 });
}

test("nothing is acknowledged while the database is away; the provider's retry is then stored once", async () => {
  const handsets = Array.from({ length: 60 }, newHandset);
  const send = () => Promise.all(handsets.map((from) => text(from, "Hei", { id: `text of ${from}` })));
  await directory();
  for (const away of [dead, dead.replace(/:\d+\//, `:${(hangsUp.address() as AddressInfo).port}/`)]) {
    await moveDatabase(away);
    const started = performance.now();
    for (const answer of await send()) await expectAway(answer);
    // A call that must wait for time-outs would take five seconds each.
    expect(performance.now() - started).toBeLessThan(5_000);
    forgetDirectory();
    await expectAway(await text(newHandset()));
    await expectAway(await postWebhook("nobody", {}));
    await expectAway(await api.request("/api/health"));
    await moveDatabase(url);
    await directory();
  }
  expect((await api.request("/api/health")).status).toBe(200);
  for (const answer of [...(await send()), ...(await send())]) expect(answer.status).toBe(200);
  for (const from of handsets) expect(await linesOf(from)).toHaveLength(1);
});
