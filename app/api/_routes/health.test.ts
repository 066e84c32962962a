import { beforeAll, expect, test } from "vitest";
import { createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { newHandset, text } from "#lib/testing/api.ts";
import { pools } from "#lib/platform/db/pools.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { startDraining } from "#lib/platform/draining.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

async function health(): Promise<{ status: number; detail?: string }> {
  const answer = await api.request("/api/health");
  return { ...((await answer.json()) as { detail?: string }), status: answer.status };
}

test("says yes while a text can be taken, also when screens hold all of their connections", async () => {
  const held = await Promise.all(Array.from({ length: 12 }, () => pools().desk.connect()));
  expect((await health()).status).toBe(200);
  for (const one of held) one.release();
});

test("says why not: not migrated, only readable, stopping; and is fine again after", async () => {
  await readOnly().query("alter table inbound_receipt rename to gone");
  expect(await health()).toMatchObject({ status: 503, detail: "The database is not migrated yet." });
  await readOnly().query("alter table gone rename to inbound_receipt");
  expect((await health()).status).toBe(200);

  const intake = await holdIntake();
  for (const one of intake) await one.query("set default_transaction_read_only = on");
  for (const one of intake) one.release();
  expect(await health()).toMatchObject({ status: 503, detail: "The database can only be read." });
  for (const one of await holdIntake()) {
    await one.query("set default_transaction_read_only = off");
    one.release();
  }
  expect((await health()).status).toBe(200);
});

test("says no when the database is silent or too many texts wait for it; what was taken is still stored", async () => {
  const intake = await holdIntake();
  expect(await health()).toMatchObject({ status: 503, detail: "The database does not answer." });
  const ids: string[] = [];
  const crowd: Promise<Response>[] = [];
  const sendMore = () => {
    const id = newId();
    ids.push(id);
    crowd.push(text(newHandset(), "Hei", { id }));
  };
  await expect
    .poll(
      async () => {
        for (let more = 0; more < 600; more += 1) sendMore();
        return (await health()).detail;
      },
      { timeout: 10_000 },
    )
    .toBe("Too many texts are waiting for the database.");
  expect((await api.request("/api/health/live")).status).toBe(200);
  for (const one of intake) one.release();
  const answers = await Promise.all(crowd);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  const taken = ids.filter((_, index) => answers[index]?.status === 200);
  const rows = await readOnly().query<{ id: string }>(
    "select provider_message_id as id from inbound_receipt where provider_message_id = any($1)",
    [taken],
  );
  expect(rows.length).toBe(taken.length);
  expect((await health()).status).toBe(200);
}, 60_000);

const holdIntake = () => Promise.all(Array.from({ length: 3 }, () => pools().intake.connect()));

test("says no from the moment it stops", async () => {
  startDraining();
  expect(await health()).toMatchObject({ status: 503, detail: "Twoway is stopping." });
  expect((await api.request("/api/health/live")).status).toBe(200);
});
