import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ConsentEntry } from "#lib/contract/consent.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { conversationWith, csvFor, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";

let clock: ReturnType<typeof handClock>;
let desk: Awaited<ReturnType<typeof deskOf>>;
let business: Awaited<ReturnType<typeof createBusiness>>;
let admin: Awaited<ReturnType<typeof addMember>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Sato" });
  desk = await deskOf(admin);
  clock = handClock();
});
beforeEach(() => clock.forward(60_000));
afterAll(() => clock.putBack());

const show = async (from: string) => (await desk.show(await conversationWith(from))).body;
const contactOf = async (from: string) => (await show(from)).contact.id;

describe("recording by hand", () => {
  const record = async (from: string, input: object) =>
    desk.call<ConsentEntry>("POST", `/contacts/${await contactOf(from)}/consent`, {
      source: "paper",
      ...input,
    });

  test("keeps how, when and a note, and wants to know which list", async () => {
    const from = newHandset();
    await text(from);
    const givenAt = new Date(now().getTime() - 3_600_000).toISOString();
    const { status, body } = await record(from, { action: "opt-in", givenAt, note: "Folder 7" });
    expect([status, body]).toMatchObject([
      201,
      { method: "paper", givenAt, note: "Folder 7", source: "member" },
    ]);
    expect((await record(from, { action: "opt-out", scope: "list" })).body.fields).toEqual({
      listId: "Which list?",
    });
    const future = new Date(now().getTime() + 60_000).toISOString();
    expect((await record(from, { action: "opt-in", givenAt: future })).body.fields).toHaveProperty("givenAt");
  });

  test("an older consent does not lift a later opt-out; one given since does", async () => {
    const from = newHandset();
    await text(from, "STOP");
    const before = new Date(now().getTime() - 1_000).toISOString();
    expect((await record(from, { action: "opt-in", givenAt: before })).status).toBe(422);
    clock.forward(2_000);
    expect((await record(from, { action: "opt-in", givenAt: now().toISOString() })).status).toBe(201);
    expect((await show(from)).consent.status).toBe("opted-in");
  });

  test("an opt-out of one number leaves the others", async () => {
    const from = newHandset();
    await text(from);
    const numberId = business.shortCode;
    expect((await record(from, { action: "opt-out", scope: "number", numberId })).status).toBe(201);
    expect((await show(from)).consent.status).toBe("unknown");
  });
});

describe("the ledger as CSV", () => {
  const csv = (path: string, actor = admin) => csvFor(actor, path);

  test("has every entry of a contact with its proof, safe for spreadsheets", async () => {
    const from = newHandset();
    await text(from, "STOP");
    clock.forward(1_000);
    const contact = await contactOf(from);
    await desk.call("POST", `/contacts/${contact}/consent`, {
      action: "opt-in",
      source: "=1+1",
      note: "call",
    });
    const { answer, rows } = await csv(`/contacts/${contact}/consent.csv`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="consent.csv"');
    expect(rows).toHaveLength(4);
    const [head = [], out = [], back = []] = rows;
    const cell = (row: string[], name: string) => row[head.findIndex((one) => one.endsWith(name))];
    expect([cell(out, "action"), cell(out, "words"), cell(out, "address")]).toEqual([
      "opt-out",
      "STOP",
      from,
    ]);
    expect([cell(out, "via_number"), cell(out, "recorded_by")]).toEqual([LONG_NUMBER, "contact"]);
    expect([cell(back, "how"), cell(back, "recorded_by")]).toEqual(["'=1+1", "Hana Sato"]);
  });

  test("of everybody is for admins and, within their teams, leads", async () => {
    const seen = newHandset();
    await text(seen, "STOP");
    const lead = await addMember({ role: "lead", teamIds: [business.delivery] });
    const elsewhere = await addMember({ role: "lead", teamIds: [business.returns] });
    const has = async (actor: typeof admin) =>
      (await csv("/consent-entries.csv", actor)).rows.some((row) => row.includes(seen));
    expect([await has(admin), await has(lead), await has(elsewhere)]).toEqual([true, true, false]);
    const agent = await addMember({ teamIds: [business.delivery] });
    expect((await csv("/consent-entries.csv", agent)).answer.status).toBe(403);
    await readOnly().query(
      `insert into consent_entry (id, address_id, action, source, actor_kind)
       select gen_random_uuid(), id, 'opt-in', 'import', 'system' from address, generate_series(1, 1200) where value = $1`,
      [seen],
    );
    expect((await csv("/consent-entries.csv")).rows.filter((row) => row.includes(seen))).toHaveLength(1_201);
  });
});
