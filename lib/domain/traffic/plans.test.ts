import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#lib/platform/ids.ts";
import { deskOf } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { explainEverything, scannedBy } from "#lib/testing/plans.ts";

const MANY = 60_000;
let business: Awaited<ReturnType<typeof createBusiness>>;
let as: Record<"admin" | "lead", Awaited<ReturnType<typeof deskOf>>["call"]>;

beforeAll(async () => {
  const { url } = await createTestDatabase();
  business = await createBusiness();
  as = {
    admin: (await deskOf(await addMember({ role: "admin" }))).call,
    lead: (await deskOf(await addMember({ role: "lead", teamIds: [business.delivery] }))).call,
  };
  await fill(url);
  await explainEverything(url);
}, 120_000);

/** A week of one number's texts, each outbound one with its attempt, some unreported, some queued; a busy webhook. */
async function fill(url: string): Promise<void> {
  const tx = new pg.Client({ connectionString: url });
  await tx.connect();
  await tx.query(
    `insert into address (id, kind, value) select gen_random_uuid(), 'phone', '+4793' || (100000 + i) from generate_series(1, 2000) i`,
  );
  await tx.query(
    `insert into conversation (id, number_id, address_id) select gen_random_uuid(), $1, id from address`,
    [business.longNumber],
  );
  await tx.query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind, created_at, due_at, give_up_at)
     select gen_random_uuid(), number_id, id, s, case when s % 2 = 0 then 'in' else 'out' end, 'text', 'Hei',
            case when s % 2 = 0 then 'received' when random() < 0.01 then 'sent' when random() < 0.01 then 'queued' else 'delivered' end,
            'contact', at, case when s % 2 = 1 then at end, at + interval '1 day'
       from (select id, number_id, s, now() - random() * interval '7 days' as at
               from conversation, generate_series(1, $1) s) as t`,
    [MANY / 2000],
  );
  await tx.query(
    `insert into attempt (id, message_id, provider_account_id, count, started_at, ended_at, outcome)
     select gen_random_uuid(), id, $1, 1, due_at, due_at + interval '1 second', 'accepted' from message
      where direction = 'out' and status <> 'queued'`,
    [business.accountId],
  );
  const endpoint = newId();
  await tx.query(
    `insert into webhook_endpoint (id, name, url, events, secret, created_at) values ($1, 'Crm', 'https://shop.example', '{}', 'x', now())`,
    [endpoint],
  );
  await tx.query(
    `insert into webhook_delivery (endpoint_id, message_id, type, status, happened_at, due_at)
     select $1, id, 'message.received', case when random() < 0.01 then 'pending' else 'delivered' end, created_at, created_at
       from message`,
    [endpoint],
  );
  await tx.query(
    `insert into event (id, type, at, actor_kind, message_id)
     select gen_random_uuid(), case when random() < 0.001 then 'number.paused' else 'message.received' end, created_at, 'contact', id
       from message`,
  );
  await tx.query(`vacuum analyze`);
  await tx.end();
}

test.each(["admin", "lead"] as const)("the traffic of the %s scans no big table", async (who) => {
  const answered = async () => expect((await as[who]("GET", "/traffic")).status).toBe(200);
  expect(await scannedBy(answered, ["attempt", "webhook_delivery"])).toEqual([]);
});
