import { beforeAll, describe, expect, test } from "vitest";
import { addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { caller, conversationWith, cookieOf, text } from "#lib/testing/api.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { explainEverything, scannedBy } from "#lib/testing/plans.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { claimDueMessages, nextDueAt } from "#lib/domain/delivery/claim-due-messages.ts";
import { giveUpOverdue } from "#lib/domain/delivery/give-up-overdue.ts";
import { markUnreported } from "#lib/domain/delivery/mark-unreported.ts";
import { markWaiting } from "#lib/domain/delivery/mark-waiting.ts";
import { sweepUnfinished } from "#lib/domain/delivery/sweep-unfinished.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

const MANY = 20_000;
let business: Awaited<ReturnType<typeof createBusiness>>;
let calls: Record<"admin" | "agent" | "key", ReturnType<typeof caller>>;

beforeAll(async () => {
  const { url } = await createTestDatabase();
  business = await createBusiness();
  const admin = await addMember({ role: "admin" });
  const agent = await addMember({ teamIds: [business.returns] });
  await fill(agent);
  calls = {
    admin: caller(await cookieOf(admin)),
    agent: caller(await cookieOf(agent)),
    key: caller(await addKey({ role: "agent", teamIds: [business.delivery] })),
  };
  await explainEverything(url);
}, 120_000);

/** Contacts, conversations of every placement and status, and three messages in each; one of them with 3,000. */
async function fill(agent: Actor): Promise<void> {
  const tx = readOnly();
  await tx.query(
    `insert into address (id, kind, value) select gen_random_uuid(), 'phone', '+4793' || (100000 + i) from generate_series(1, $1) i`,
    [MANY],
  );
  await tx.query(`insert into contact (id, name) select id, 'Contact ' || value from address`);
  await tx.query(`insert into contact_address (address_id, contact_id) select id, id from address`);
  await tx.query(
    `insert into conversation (id, number_id, address_id, status, team_id, assignee_id, snoozed_until, waiting_since,
                               last_seq, last_inbound_seq, last_message_seq, last_activity_at)
     select gen_random_uuid(), case when i % 4 = 0 then $2::uuid else $1::uuid end, id, s.status,
            case when i % 3 = 0 then $3::uuid when i % 7 = 0 then $4::uuid end, case when i % 50 = 0 then $5::uuid end,
            case when s.status = 'snoozed' then now() + interval '1 day' end,
            case when s.status = 'open' and i % 2 = 0 then now() - i * interval '1 second' end,
            3, 3, 3, now() - i * interval '1 minute'
       from (select id, row_number() over () as i from address) a
       cross join lateral (select case i % 10 when 0 then 'open' when 1 then 'snoozed' else 'closed' end as status) s`,
    [business.longNumber, business.shortCode, business.delivery, business.returns, agent.id],
  );
  await tx.query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind)
     select gen_random_uuid(), c.number_id, c.id, s, 'in', 'text', 'Hei', 'received', 'contact' from conversation c, generate_series(1, 3) s`,
  );
  await text("+4792000001", "Hei");
  await tx.query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind)
     select gen_random_uuid(), $2, $1, s, 'in', 'text', 'Hei', 'received', 'contact' from generate_series(2, 3000) s`,
    [await conversationWith("+4792000001"), business.longNumber],
  );
  await tx.query(
    `insert into episode (id, conversation_id, opened_at) select gen_random_uuid(), id, created_at from conversation
      where id not in (select conversation_id from episode)`,
  );
  await tx.query(`vacuum analyze`);
}

/** Makes the call and returns what its plans scan from end to end, of the tables that grow. */
function scanned(call: ReturnType<typeof caller>, path: string, method = "GET"): Promise<string[]> {
  return scannedBy(async () => {
    const answer = await call(method, path);
    expect(answer.status).toBe(200);
  });
}

const who = ["admin", "agent", "key"] as const;
const statuses = ["open", "snoozed", "closed", "all"];
const views = ["mine", "unassigned", "all"];

describe("a list of 20,000 conversations is never scanned", () => {
  test.each(who)(
    "in every status, view, number and order, first page and next, for the %s",
    async (name) => {
      const bad: string[] = [];
      for (const status of statuses)
        for (const view of views)
          for (const number of ["", `&number=${business.shortCode}`])
            for (const sort of ["newest", "waiting"]) {
              const path = `/conversations?limit=50&status=${status}&view=${view}${number}&sort=${sort}`;
              const found = await scanned(calls[name], path);
              if (found.length > 0) bad.push(`${path}\n${found.join("\n")}`);
            }
      expect(bad).toEqual([]);
    },
    60_000,
  );

  test.each(who)("on its later pages, by team, by contact and in a search, for the %s", async (name) => {
    type Listed = { nextCursor: string; items: { contact: { id: string } }[] };
    const { body } = await calls[name]<Listed>("GET", "/conversations?status=all&limit=20");
    for (const query of [
      `status=all&cursor=${body.nextCursor}`,
      `status=closed&team=${business.delivery}`,
      `status=all&contact=${body.items[0]?.contact.id}`,
      "status=all&q=101234",
      "status=open&q=Contact%20%2B479310123",
    ])
      expect(await scanned(calls[name], `/conversations?${query}`)).toEqual([]);
  });
});

describe("nor is anything else on the path of a screen", () => {
  test.each(who)("thread, conversation, episodes and contact, for the %s", async (name) => {
    type Listed = { items: { id: string; contact: { id: string } }[] };
    const { body } = await calls[name]<Listed>("GET", "/conversations?status=all&limit=1");
    const [first] = body.items;
    for (const path of [
      `/conversations/${first?.id}`,
      `/conversations/${first?.id}/messages`,
      `/conversations/${first?.id}/messages?after=1`,
      `/conversations/${first?.id}/episodes`,
      `/conversations/${first?.id}/reply-numbers`,
      `/contacts/${first?.contact.id}`,
      `/contacts/${first?.contact.id}/consent`,
      "/contacts?address=%2B4793101234",
      "/contacts?q=101234",
      "/contacts?q=Contact%20%2B479310123",
    ])
      expect(await scanned(calls[name], path)).toEqual([]);
  });

  test("a long thread from its middle", async () => {
    const id = await conversationWith("+4792000001");
    const { body } = await calls.admin<{ nextCursor: string }>("GET", `/conversations/${id}/messages`);
    expect(await scanned(calls.admin, `/conversations/${id}/messages?cursor=${body.nextCursor}`)).toEqual([]);
  });

  test.each(["numbers", "conversations"])("what failed, of %s", async (of) => {
    const id = of === "numbers" ? business.longNumber : await conversationWith("+4792000001");
    for (const name of who) {
      if (name === "agent") continue;
      expect(await scanned(calls[name], `/${of}/${id}/retries`, "POST")).toEqual([]);
    }
  });

  test("what the sender looks for all the time", async () => {
    const looks = [
      () => claimDueMessages(0, 10),
      () => claimDueMessages(1, 10),
      () => nextDueAt(readOnly()),
      sweepUnfinished,
      giveUpOverdue,
      markUnreported,
      markWaiting,
    ];
    for (const look of looks) expect(await scannedBy(look)).toEqual([]);
  });
});
