import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { deskOf } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { explainEverything, scannedBy } from "#lib/testing/plans.ts";

const MANY = 100_000;
let business: Awaited<ReturnType<typeof createBusiness>>;
let as: Record<"admin" | "lead", Awaited<ReturnType<typeof deskOf>>["call"]>;

beforeAll(async () => {
  const { url } = await createTestDatabase();
  business = await createBusiness();
  const admin = await addMember({ role: "admin" });
  const lead = await addMember({ role: "lead", teamIds: [business.delivery] });
  const agents = await Promise.all(
    Array.from({ length: 20 }, () => addMember({ teamIds: [business.delivery] })),
  );
  await fill(
    url,
    agents.map(({ id }) => id),
  );
  as = { admin: (await deskOf(admin)).call, lead: (await deskOf(lead)).call };
  await explainEverything(url);
}, 120_000);

/** A year of conversations: one in a hundred is open, half of those have an owner, half wait. */
async function fill(url: string, agents: string[]): Promise<void> {
  // A connection of its own: the product's give up on statements as long as these.
  const tx = new pg.Client({ connectionString: url });
  await tx.connect();
  await tx.query(
    `insert into address (id, kind, value) select gen_random_uuid(), 'phone', '+4793' || (100000 + i) from generate_series(1, $1) i`,
    [MANY],
  );
  await tx.query(`insert into contact (id) select id from address`);
  await tx.query(`insert into contact_address (address_id, contact_id) select id, id from address`);
  await tx.query(
    `insert into conversation (id, number_id, address_id, status, team_id, assignee_id, waiting_since, last_activity_at)
     select gen_random_uuid(), $1, id, case when i % 100 < 1 then 'open' else 'closed' end,
            case when i % 3 > 0 then $2::uuid end,
            case when i % 200 >= 100 or i % 7 = 0 then ($3::uuid[])[1 + i % 20] end,
            case when i % 100 < 1 and i % 2 = 0 then now() - i * interval '1 second' end, now() - i * interval '1 minute'
       from (select id, row_number() over () as i from address) a`,
    [business.longNumber, business.delivery, agents],
  );
  await tx.query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind)
     select gen_random_uuid(), number_id, id, 1, 'in', 'text', 'Hei', 'received', 'contact' from conversation limit 20000`,
  );
  await tx.query(`vacuum analyze`);
  await tx.end();
}

async function answered(call: Promise<{ status: number }>): Promise<void> {
  expect((await call).status).toBe(200);
}

test.each(["admin", "lead"] as const)("the board of the %s scans no big table", async (who) => {
  for (const query of ["", `?team=${business.delivery}`])
    expect(await scannedBy(() => answered(as[who]("GET", `/workload${query}`)))).toEqual([]);
});

test("nor does spreading", async () => {
  const { body } = await as.admin<{ unassigned: { id: string }[] }>("GET", "/workload");
  const conversationIds = body.unassigned.slice(0, 50).map(({ id }) => id);
  const spread = () => answered(as.lead("POST", "/assignments/spread", { conversationIds }));
  expect(await scannedBy(spread)).toEqual([]);
});
