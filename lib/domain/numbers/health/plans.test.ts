import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { deskOf } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { explainEverything, scannedBy } from "#lib/testing/plans.ts";
import { lookAtHealth } from "./watch-health.ts";

const MANY = 60_000;
let business: Awaited<ReturnType<typeof createBusiness>>;
let call: Awaited<ReturnType<typeof deskOf>>["call"];

beforeAll(async () => {
  const { url } = await createTestDatabase();
  business = await createBusiness();
  call = (await deskOf(await addMember({ role: "admin" }))).call;
  await fill(url);
  await explainEverything(url);
}, 120_000);

/** Two months of one number's texts, half of them in, each outbound one with its attempt and report. */
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
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind, created_at, due_at)
     select gen_random_uuid(), number_id, id, s, case when s % 2 = 0 then 'in' else 'out' end, 'text', 'Hei',
            case when s % 2 = 0 then 'received' else 'delivered' end, 'contact', at, case when s % 2 = 1 then at end
       from (select id, number_id, s, now() - random() * interval '60 days' as at
               from conversation, generate_series(1, $1) s) as t`,
    [MANY / 2000],
  );
  await tx.query(
    `insert into attempt (id, message_id, provider_account_id, count, started_at, outcome)
     select gen_random_uuid(), id, $1, 1, due_at, 'accepted' from message where direction = 'out'`,
    [business.accountId],
  );
  await tx.query(
    `insert into delivery_report (id, provider_account_id, number_id, message_id, status, raw, received_at)
     select gen_random_uuid(), $1, number_id, id, 'delivered', '{}', due_at from message where direction = 'out'`,
    [business.accountId],
  );
  await tx.query(`vacuum analyze`);
  await tx.end();
}

const filled = ["attempt", "delivery_report"];

test.each([
  "numbers/overview",
  "numbers/:number/health",
  "provider-accounts/:account/health",
  "health-alerts",
])("%s scans no big table", async (path) => {
  const asked = path.replace(":number", business.longNumber).replace(":account", business.accountId);
  const answered = async () => expect((await call("GET", `/${asked}`)).status).toBe(200);
  expect(await scannedBy(answered, filled)).toEqual([]);
});

test("nor does what looks for alerts", async () => {
  expect(await scannedBy(lookAtHealth, filled)).toEqual([]);
});
