import { beforeAll, describe, expect, test } from "vitest";
import { conversationWith, deskOf, fileFor, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { List, ListImport } from "#lib/contract/list.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Erasure, PrivacyRequest } from "#lib/contract/privacy.ts";
import { importRows } from "#lib/domain/lists/import-rows.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let admin: Desk;
let adminActor: Actor;
let agent: Desk;
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  adminActor = await addMember({ role: "admin", name: "Hana Admin" });
  admin = await deskOf(adminActor);
  agent = await deskOf(await addMember({ teamIds: [delivery] }));
});

const contactOf = async (phone: string) => {
  const { body } = await admin.call<Page<Contact>>("GET", `/contacts?address=${encodeURIComponent(phone)}`);
  return body.items[0];
};
const idOf = async (phone: string) => (await contactOf(phone))?.id ?? "";
const erase = (id: string, desk = admin) =>
  desk.call<Erasure>("POST", `/contacts/${id}/erasure`, { confirm: "erase" });

/** Every text in the database that holds some words: the table and column of each. */
async function whereverIs(words: string): Promise<string[]> {
  const columns = await readOnly().query<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
       join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'json')
        and c.table_name not like 'simulator%' and c.table_name not like '\\_%'`,
  );
  const found = await Promise.all(
    columns.map(async ({ table, column }) => {
      const rows = await readOnly().query(
        `select 1 from "${table}" where "${column}"::text ilike $1 limit 1`,
        [`%${words}%`],
      );
      return rows.length > 0 ? [`${table}.${column}`] : [];
    }),
  );
  return found.flat();
}

let made = 0;

/** A person of whom something is everywhere: texts, notes, drafts, name, fields, a list's file, consent. */
async function somebody(): Promise<{ phone: string; contactId: string; listId: string }> {
  const phone = newHandset();
  await text(phone, "My door code is zebra77");
  const conversation = await conversationWith(phone);
  await admin.reply(conversation, "Thank you zebra77");
  await admin.call("POST", `/conversations/${conversation}/messages`, { text: "VIP zebra77", kind: "note" });
  await admin.call("PUT", `/conversations/${conversation}/draft`, { text: "zebra77 draft" });
  const contactId = await idOf(phone);
  await admin.call("PATCH", `/contacts/${contactId}`, {
    name: "Zebra77 Person",
    fields: { dog: "zebra77" },
    notes: "zebra77 again",
  });
  const { body: list } = await admin.call<List>("POST", "/lists", { name: `List ${++made}` });
  await bring(list.id, phone, "zebra77 file");
  return { phone, contactId, listId: list.id };
}

async function bring(listId: string, phone: string, name: string): Promise<ListImport> {
  const query = new URLSearchParams({ fileName: "p.csv", proof: "paper", givenAt: "2026-01-01T00:00:00Z" });
  const { body } = await admin.call<ListImport>(
    "POST",
    `/lists/${listId}/imports?${query.toString()}`,
    `phone,name\n${phone},${name}\n`,
    { "content-type": "text/csv" },
  );
  await importRows({ importId: body.id });
  return (await admin.call<ListImport>("GET", `/lists/${listId}/imports/${body.id}`)).body;
}

describe("erasing a person", () => {
  test("leaves neither their words nor their number anywhere, and their next text is a stranger's", async () => {
    const { phone, contactId } = await somebody();
    expect((await whereverIs("zebra77")).length).toBeGreaterThan(5);
    expect((await erase(contactId, agent)).status).toBe(403);
    const { status, body } = await erase(contactId);
    expect({ status, ...body }).toMatchObject({ status: 200, contacts: 1, conversations: 1 });
    expect(await whereverIs("zebra77")).toEqual([]);
    expect(await whereverIs(phone.slice(-8))).toEqual([]);
    await text(phone, "Hello, it is me");
    expect(await idOf(phone)).not.toBe(contactId);
    expect((await linesOf(phone)).map((line) => line.text)).toEqual(["Hello, it is me"]);
    expect((await contactOf(phone))?.name).toBeNull();
  });

  test("keeps them off lists that others bring them onto; they themselves may join", async () => {
    const { phone, contactId, listId } = await somebody();
    await erase(contactId);
    expect((await bring(listId, phone, "Again")).outcomes).toEqual({ "opted-out": 1 });
  });

  test("keeps an opt-out: the number is opted out from its first day on", async () => {
    const { phone, contactId } = await somebody();
    await text(phone, "STOP");
    await erase(contactId);
    const sent = await admin.call("POST", "/messages", { from: LONG_NUMBER, to: phone, text: "Hello" });
    expect([sent.status, sent.body.code]).toEqual([409, "opted-out"]);
  });

  test("waits for the end of a legal hold", async () => {
    const { contactId } = await somebody();
    const hold = (method: string, body?: object) =>
      admin.call(method, `/contacts/${contactId}/legal-hold`, body);
    expect((await hold("PUT", { reason: "Case 12/2026" })).status).toBe(204);
    const refused = await erase(contactId);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      "Nothing may be erased: Case 12/2026 (legal hold).",
    ]);
    await hold("DELETE");
    expect((await erase(contactId)).status).toBe(200);
  });
});

test("the export holds what is known of a person and nobody else, to take away and to read", async () => {
  const { phone, contactId } = await somebody();
  const other = newHandset();
  await text(other, "<b>other77</b>");
  await text(phone, "<script>alert(1)</script>");
  const file = (kind: string) => fileFor(adminActor, `/contacts/${contactId}/personal-data.${kind}`);
  const json = await file("json");
  for (const words of [phone, "door code", "VIP zebra77", "zebra77 again", "dog"])
    expect(json).toContain(words);
  expect(json).not.toContain("other77");
  const page = await file("html");
  expect(page).toContain("door code");
  expect(page).not.toContain("<script");
});

test("a wish is due a month after it was had, once, and is settled by what is done", async () => {
  const { phone, contactId } = await somebody();
  const wish = { kind: "erasure", address: phone, source: "letter", askedAt: "2026-01-31T10:00:00Z" };
  const made = await admin.call<PrivacyRequest>("POST", "/privacy-requests", wish);
  expect(made.body).toMatchObject({ contact: { id: contactId }, dueAt: "2026-02-28T10:00:00.000Z" });
  expect((await admin.call("POST", "/privacy-requests", wish)).status).toBe(409);
  expect((await agent.call("GET", "/privacy-requests")).status).toBe(403);
  const settle = (body: object) => admin.call("PUT", `/privacy-requests/${made.body.id}/settlement`, body);
  expect((await settle({ outcome: "refused" })).status).toBe(422);
  expect((await settle({ outcome: "done" })).status).toBe(409);
  await erase(contactId);
  const settled = await admin.call<Page<PrivacyRequest>>("GET", "/privacy-requests?state=settled");
  expect(settled.body.items).toMatchObject([{ id: made.body.id, outcome: "done", settledBy: "Hana Admin" }]);
});

test("a text that asks for it is written down by itself, once, and its thread says so", async () => {
  const phone = newHandset();
  await text(phone, "Please delete all my data");
  await text(phone, "DELETE MY DATA NOW");
  const { body } = await admin.call<Page<PrivacyRequest>>("GET", "/privacy-requests?limit=200");
  const contactId = await idOf(phone);
  expect(body.items.filter(({ contact }) => contact.id === contactId)).toMatchObject([
    { kind: "erasure", source: "by text" },
  ]);
  expect((await linesOf(phone)).map(({ activity }) => activity?.type)).toContain("data-wish");
});
