import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { QuarantinedText } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let desks: { agent: Desk; lead: Desk; admin: Desk; stranger: Desk };
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  desks = {
    agent: await deskOf(await addMember({ name: "Rolf", teamIds: [delivery] })),
    lead: await deskOf(await addMember({ name: "Hana", role: "lead", teamIds: [delivery] })),
    admin: await deskOf(await addMember({ role: "admin" })),
    stranger: await deskOf(await addMember({})),
  };
});

let clock: ReturnType<typeof handClock>;
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());

const contactOf = async (from: string) =>
  (await desks.admin.show(await conversationWith(from))).body.contact.id;
const block = async (desk: Desk, from: string, reason = "flood", until: string | null = null) =>
  desk.call<Contact>("PUT", `/contacts/${await contactOf(from)}/block`, { reason, until });
const unblock = async (desk: Desk, from: string) =>
  desk.call<Contact>("DELETE", `/contacts/${await contactOf(from)}/block`);
const evidence = async (desk: Desk, from: string) =>
  desk.call<Page<QuarantinedText>>("GET", `/contacts/${await contactOf(from)}/blocked-texts`);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const textsOf = async (from: string) =>
  (await linesOf(from)).filter((line) => line.kind === "text").map((line) => line.text);
const activities = async (from: string) =>
  (await linesOf(from)).flatMap((line) => (line.activity ? [line.activity.type] : []));

async function newTexter(): Promise<string> {
  const from = newHandset();
  await text(from, "Hei");
  return from;
}

describe("a blocked contact", () => {
  test("is heard by nobody: texts are acknowledged, kept once each, and neither shown nor answered", async () => {
    const from = await newTexter();
    expect((await block(desks.lead, from)).body.block).toMatchObject({
      reason: "flood",
      until: null,
      texts: 0,
    });
    const id = newId();
    for (const words of ["STOP", "Svar!", "HELP"]) expect((await text(from, words)).status).toBe(200);
    for (const words of ["Hallo?", "Hallo?"]) expect((await text(from, words, { id })).status).toBe(200);
    expect(await textsOf(from)).toEqual(["Hei"]);
    const kept = await evidence(desks.lead, from);
    expect(kept.body.items.map((item) => item.text)).toEqual(["Hallo?", "HELP", "Svar!", "STOP"]);
    expect(new Set(kept.body.items.map((item) => item.reason))).toEqual(new Set(["blocked"]));
    expect((await desks.admin.show(await conversationWith(from))).body.consent.status).toBe("unknown");
  });

  test("leaves the inbox with the reason in the thread, and cannot be texted", async () => {
    const from = await newTexter();
    await block(desks.lead, from, "trusler");
    const conversation = (await desks.agent.show(await conversationWith(from))).body;
    expect(conversation).toMatchObject({
      status: "closed",
      waitingSince: null,
      block: { reason: "trusler", by: { name: "Hana" } },
    });
    expect(await activities(from)).toEqual(["blocked"]);
    const answer = await desks.agent.reply(conversation.id, "Hei");
    expect(answer).toMatchObject({ status: 409, body: { code: "reply-locked" } });
    expect((await desks.agent.reply(conversation.id, "notat", { kind: "note" })).status).toBe(201);
  });

  test("is blocked on all our numbers, and others are not", async () => {
    const [from, other] = [await newTexter(), await newTexter()];
    await text(other, "to");
    await block(desks.lead, from);
    await text(from, "Hei", { to: SHORT_CODE });
    await Promise.all(Array.from({ length: 40 }, () => text(from, "flom")));
    await text(other, "tre");
    expect(await textsOf(from)).toEqual(["Hei"]);
    expect(await textsOf(other)).toEqual(["Hei", "to", "tre"]);
    expect((await evidence(desks.admin, from)).body.items).toHaveLength(41);
  });

  test("is blocked in its parts of a long text too", async () => {
    const from = await newTexter();
    await block(desks.lead, from);
    await text(from, "halv", { part: { reference: "1", number: 1, total: 2 } });
    expect((await evidence(desks.lead, from)).body.items.map((item) => item.text)).toEqual(["halv"]);
  });

  test("is let through again by hand; what came meanwhile stays evidence", async () => {
    const from = await newTexter();
    await block(desks.lead, from);
    await text(from, "flom");
    expect((await unblock(desks.lead, from)).body.block).toBeNull();
    await text(from, "Unnskyld");
    expect(await textsOf(from)).toEqual(["Hei", "Unnskyld"]);
    expect((await evidence(desks.lead, from)).body.items.map((item) => item.text)).toEqual(["flom"]);
    const lines = (await linesOf(from)).flatMap((line) => (line.activity ? [line.activity] : []));
    expect(lines).toMatchObject([{ type: "blocked" }, { type: "unblocked", texts: 1 }, { type: "reopened" }]);
  });

  test("is let through by itself at the end that was set", async () => {
    const from = await newTexter();
    await block(desks.agent, from, "flood", inHours(1));
    await text(from, "for tidlig");
    clock.forward(61 * 60_000);
    await text(from, "etterpå");
    expect(await textsOf(from)).toEqual(["Hei", "etterpå"]);
    expect((await desks.agent.show(await conversationWith(from))).body.block).toBeNull();
    expect((await block(desks.lead, from)).status).toBe(200);
  });

  test("blocked anew has the newer reason and end; the older stays on record", async () => {
    const from = await newTexter();
    await block(desks.agent, from, "flood", inHours(1));
    expect((await block(desks.lead, from, "trusler")).body.block).toMatchObject({
      reason: "trusler",
      until: null,
    });
    const rows = await readOnly().query(
      `select b.reason, b.lifted_at is not null as lifted from address_block b join address a on a.id = b.address_id
        where a.value = $1 order by b.blocked_from`,
      [from],
    );
    expect(rows).toEqual([
      { reason: "flood", lifted: true },
      { reason: "trusler", lifted: false },
    ]);
  });
});

describe("who may", () => {
  test("block: leads and admins for as long as they want, agents for a day, strangers not at all", async () => {
    const from = await newTexter();
    expect((await block(desks.agent, from)).status).toBe(403);
    expect((await block(desks.agent, from, "flood", inHours(25))).status).toBe(403);
    expect((await block(desks.stranger, from, "flood", inHours(1))).status).toBe(404);
    expect((await block(desks.agent, from, "flood", inHours(23))).status).toBe(200);
    expect((await block(desks.admin, from)).status).toBe(200);
  });

  test("lift: agents only their own blocks, leads every one", async () => {
    const from = await newTexter();
    await block(desks.agent, from, "flood", inHours(1));
    expect((await unblock(desks.agent, from)).status).toBe(200);
    await block(desks.lead, from);
    expect((await unblock(desks.agent, from)).status).toBe(403);
    expect((await unblock(desks.stranger, from)).status).toBe(404);
    expect((await unblock(desks.admin, from)).status).toBe(200);
    expect((await unblock(desks.admin, from)).status).toBe(200);
    expect(await activities(from)).toEqual(["blocked", "unblocked", "blocked", "unblocked"]);
  });

  test("read the evidence: leads and admins", async () => {
    const from = await newTexter();
    await block(desks.lead, from);
    await text(from, "flom");
    expect((await evidence(desks.agent, from)).status).toBe(403);
    expect((await evidence(desks.stranger, from)).status).toBe(404);
    const all = await desks.admin.call<Page<QuarantinedText>>("GET", "/quarantine");
    expect(all.body.items[0]).toMatchObject({ text: "flom", reason: "blocked" });
  });

  test.each([
    ["no reason", { reason: " " }],
    ["an end that has passed", { reason: "flood", until: "2020-01-01T00:00:00Z" }],
    ["an end that is none", { reason: "flood", until: "soon" }],
  ])("not with %s", async (_, body) => {
    const from = await newTexter();
    const answer = await desks.lead.call("PUT", `/contacts/${await contactOf(from)}/block`, body);
    expect(answer.status).toBe(422);
  });
});
