import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Contact } from "#lib/contract/contact.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Retention } from "#lib/contract/privacy.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { v7 } from "uuid";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, LONG_NUMBER, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { emptyExpired } from "./empty-expired.ts";
import { nextNight } from "./next-night.ts";

const DAY_MS = 24 * 3_600_000;
type Rule = Retention["rules"][number];
let admin: Awaited<ReturnType<typeof deskOf>>;
let agent: Awaited<ReturnType<typeof deskOf>>;
let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await deskOf(await addMember({ role: "admin" }));
  agent = await deskOf(await addMember({ teamIds: [business.delivery] }));
});
beforeEach(async () => {
  await readOnly().query(`delete from retention_run`);
  // What the tests before left is none of the next one's business.
  await readOnly().query(`update message set erased_at = now() where erased_at is null`);
  await setRules();
});

const setRules = (...rules: Rule[]) => admin.call<Retention>("PUT", "/retention", { rules });
const all = (kind: Rule["kind"], days: number): Rule => ({ numberId: null, kind, days });
const textsOf = async (from: string, to = LONG_NUMBER) =>
  (await linesOf(from)).filter((line) => line.kind === "text" && to !== "").map((line) => line.text);
const night = async () => {
  await emptyExpired();
  const { body } = await admin.call<Retention>("GET", "/retention");
  return body.runs[0];
};

/** A text that came so many days ago. */
async function oldText(from: string, words: string, days: number, to = LONG_NUMBER): Promise<string> {
  await text(from, words, { to });
  const at = new Date(Date.now() - days * DAY_MS);
  const id = v7({ msecs: at.getTime() });
  await readOnly().query(`update message set id = $1, created_at = $2 where text = $3`, [id, at, words]);
  return id;
}

test("what is older than its rule is emptied, what is younger stays, and the night is reported", async () => {
  const from = newHandset();
  await oldText(from, "Ninety-one days", 91);
  await oldText(from, "Eighty-nine days", 89);
  await setRules(all("texts", 90));
  expect(await night()).toMatchObject({ texts: 1, files: 0, held: 0, endedAt: expect.any(String) });
  expect(await textsOf(from)).toEqual(["", "Eighty-nine days"]);
  const { body } = await admin.thread(await conversationWith(from));
  expect(body.items.map(({ erased }) => erased)).toEqual([false, true]);
  expect(await night()).toMatchObject({ texts: 0 });
});

test("a number's own rule goes before that of all; without a rule everything is kept", async () => {
  const [long, short] = [newHandset(), newHandset()];
  await oldText(long, "To the long number", 40, LONG_NUMBER);
  await oldText(short, "To the short code", 40, SHORT_CODE);
  expect(await night()).toMatchObject({ texts: 0 });
  await setRules(all("texts", 30), { numberId: business.shortCode, kind: "texts", days: 365 });
  expect(await night()).toMatchObject({ texts: 1 });
  expect([await textsOf(long), await textsOf(short)]).toEqual([[""], ["To the short code"]]);
});

test("files go sooner than their texts where that is the rule", async () => {
  const from = newHandset();
  const messageId = await oldText(from, "See the picture", 10);
  await readOnly().query(
    `insert into media (id, message_id, url, provider_account_id, status) values ($1, $2, 'https://mms.example/1', $3, 'stored')`,
    [v7(), messageId, business.accountId],
  );
  await setRules(all("files", 7), all("texts", 90));
  expect(await night()).toMatchObject({ texts: 0, files: 1 });
  expect(await textsOf(from)).toEqual(["See the picture"]);
  const jobs = await readOnly().query(
    `select from graphile_worker.jobs where task_identifier = 'media.erase'`,
  );
  expect(jobs).toHaveLength(1);
});

test("nothing of a contact under a legal hold is emptied, until the hold is lifted", async () => {
  const from = newHandset();
  await oldText(from, "Evidence", 40);
  const { body } = await admin.call<Page<Contact>>("GET", `/contacts?address=${encodeURIComponent(from)}`);
  const hold = `/contacts/${body.items[0]?.id}/legal-hold`;
  await admin.call("PUT", hold, { reason: "Case 12" });
  await setRules(all("texts", 30));
  expect(await night()).toMatchObject({ texts: 0, held: 1 });
  expect(await textsOf(from)).toEqual(["Evidence"]);
  await admin.call("DELETE", hold);
  expect(await night()).toMatchObject({ texts: 1, held: 0 });
  expect(await textsOf(from)).toEqual([""]);
});

test("a text that has not left yet is not touched, however old it is", async () => {
  const from = newHandset();
  const id = await oldText(from, "Still to go", 40);
  await readOnly().query(`update message set direction = 'out', status = 'scheduled' where id = $1`, [id]);
  await setRules(all("texts", 30));
  expect(await night()).toMatchObject({ texts: 0 });
});

test("thousands are emptied in parts, and a second night goes on where the first was broken off", async () => {
  const from = newHandset();
  await oldText(from, "The first of many", 50);
  await readOnly().query(
    `insert into message (id, number_id, conversation_id, seq, direction, kind, text, status, author_kind, created_at)
     select overlay(m.id::text placing lpad(to_hex(i), 12, '0') from 25)::uuid, m.number_id, m.conversation_id, 100 + i,
            'in', 'text', 'One of many', 'received', 'contact', m.created_at
       from message m, generate_series(1, 1200) i where m.text = 'The first of many'`,
  );
  await setRules(all("texts", 30));
  expect(await night()).toMatchObject({ texts: 1201 });
});

test("the next night is planned as long as there are rules, once", async () => {
  const planned = () =>
    readOnly().query(`select from graphile_worker.jobs where task_identifier = 'retention.run'`);
  await setRules(all("texts", 30));
  await night();
  expect(await planned()).toHaveLength(1);
});

test.each([
  ["2026-11-27T12:00:00Z", "Europe/Oslo", "2026-11-28T02:00:00Z"],
  ["2026-11-27T01:00:00Z", "Europe/Oslo", "2026-11-27T02:00:00Z"],
  ["2026-11-27T02:00:00Z", "Europe/Oslo", "2026-11-28T02:00:00Z"],
  // Summer time begins at two: three o'clock is an hour later by the world's clock than the night before.
  ["2026-03-28T12:00:00Z", "Europe/Oslo", "2026-03-29T01:00:00Z"],
  ["2026-11-27T12:00:00Z", "Asia/Kolkata", "2026-11-27T21:30:00Z"],
])("the night after %s in %s is at %s", (at, zone, night) => {
  expect(nextNight(new Date(at), zone)).toEqual(new Date(night));
});

test("only admins see and set it; wrong rules are refused and change nothing", async () => {
  expect((await agent.call("GET", "/retention")).status).toBe(403);
  expect((await agent.call("PUT", "/retention", { rules: [] })).status).toBe(403);
  await setRules(all("texts", 30));
  for (const rules of [
    [all("texts", 0)],
    [all("texts", 1.5)],
    [all("texts", 30), all("texts", 60)],
    [{ numberId: v7(), kind: "texts", days: 3 }],
  ])
    expect((await admin.call("PUT", "/retention", { rules })).status).toBe(422);
  const { body } = await admin.call<Retention>("GET", "/retention");
  expect(body.rules).toEqual([all("texts", 30)]);
});
