import { beforeAll, describe, expect, test } from "vitest";
import { deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { Conversation, ReplyNumber } from "#lib/contract/conversation.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Page } from "#lib/contract/page.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let business: Awaited<ReturnType<typeof createBusiness>>;
/** `both` serve both numbers, `delivery` only the long one. */
let desks: Record<"both" | "colleague" | "delivery" | "admin", Desk>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  const { delivery, returns } = business;
  desks = {
    both: await deskOf(await addMember({ name: "Priya", teamIds: [delivery, returns] })),
    colleague: await deskOf(await addMember({ name: "Tomasz", teamIds: [delivery, returns] })),
    delivery: await deskOf(await addMember({ name: "Rolf", teamIds: [delivery] })),
    admin: await deskOf(await addMember({ role: "admin" })),
  };
});

/** Someone who texted the long number (and others of ours); their conversations by number. */
async function texter(...alsoTo: string[]) {
  const from = newHandset();
  await text(from, "Hei");
  for (const to of alsoTo) await text(from, "Hei", { to });
  return { from, talks: await talksOf(from) };
}
async function talksOf(from: string): Promise<Record<string, Conversation>> {
  const { body } = await desks.admin.list(`?status=all&q=${from.slice(1)}`);
  return Object.fromEntries(body.items.map((talk) => [talk.number.id, talk]));
}
const ids = (talks: Record<string, Conversation>) => ({
  long: talks[business.longNumber]?.id ?? "",
  short: talks[business.shortCode]?.id ?? "",
});
const viaShort = (afterSeq?: number) => ({ via: { numberId: business.shortCode, afterSeq } });
const numbersFor = (desk: Desk, id: string) =>
  desk.call<Page<ReplyNumber>>("GET", `/conversations/${id}/reply-numbers`);
const textsIn = async (id: string) =>
  (await desks.admin.thread(id)).body.items.filter(({ kind }) => kind === "text").map(({ text }) => text);
const draft = (id: string, words?: string) =>
  desks.both.call<{ text: string }>(
    words ? "PUT" : "GET",
    `/conversations/${id}/draft`,
    words && { text: words },
  );

describe("a reply from another number", () => {
  test("goes into that number's conversation, which becomes the writer's; twice is once", async () => {
    const { from, talks } = await texter();
    const { long } = ids(talks);
    const clientId = newId();
    const sent = await desks.both.reply(long, "Hei igjen", { ...viaShort(0), clientId });
    const again = await desks.both.reply(long, "Hei igjen", { ...viaShort(0), clientId });
    const { short } = ids(await talksOf(from));
    expect([sent.status, again.status, sent.body.conversationId, again.body.id]).toEqual([
      201,
      200,
      short,
      sent.body.id,
    ]);
    expect((await desks.both.show(short)).body).toMatchObject({
      status: "open",
      assignee: { name: "Priya" },
      number: { address: SHORT_CODE },
      contact: { address: from },
    });
    expect([await textsIn(long), await textsIn(short)]).toEqual([["Hei"], ["Hei igjen"]]);
  });

  test("ends the draft it was written as, and not the one in the other conversation", async () => {
    const { long, short } = ids((await texter(SHORT_CODE)).talks);
    await draft(long, "Hei igj");
    await draft(short, "Something else");
    await desks.both.reply(long, "Hei igjen", viaShort());
    expect((await draft(long)).body.text).toBe("");
    expect((await draft(short)).body.text).toBe("Something else");
  });

  test("can be taken back, and the contact waits there again", async () => {
    const { long, short } = ids((await texter(SHORT_CODE)).talks);
    await readOnly().query(`update organisation set undo_seconds = 10`);
    const sent = await desks.both.reply(long, "Hei igjen", viaShort());
    await readOnly().query(`update organisation set undo_seconds = 0`);
    expect((await desks.both.show(short)).body.waitingSince).toBeNull();
    const { body } = await desks.both.call<Message>("DELETE", `/messages/${sent.body.id}`);
    expect([body.status, body.conversationId]).toEqual(["cancelled", short]);
    expect((await desks.both.show(short)).body.waitingSince).not.toBeNull();
  });

  test("stops for a colleague's newer reply on either number, unless forced", async () => {
    const { talks } = await texter(SHORT_CODE);
    const { long, short } = ids(talks);
    const seen = {
      afterSeq: talks[business.longNumber]?.lastSeq,
      ...viaShort(talks[business.shortCode]?.lastSeq),
    };
    await desks.colleague.reply(short, "Det er ordnet");
    const there = await desks.both.reply(long, "Hei", seen);
    expect(there).toMatchObject({
      status: 409,
      body: { code: "someone-replied", message: { conversationId: short } },
    });
    await desks.colleague.reply(long, "Det er ordnet her");
    const now = (await desks.both.show(short)).body.lastSeq;
    const here = await desks.both.reply(long, "Hei", { ...seen, ...viaShort(now) });
    expect(here).toMatchObject({
      status: 409,
      body: { code: "someone-replied", message: { conversationId: long } },
    });
    expect((await desks.both.reply(long, "Hei", { ...seen, force: true })).status).toBe(201);
  });

  test("stops when a colleague has just begun that conversation", async () => {
    const { long } = ids((await texter()).talks);
    await desks.colleague.reply(long, "Hei", viaShort(0));
    const second = await desks.both.reply(long, "Hei", viaShort(0));
    expect(second).toMatchObject({ status: 409, body: { code: "someone-replied" } });
  });

  test("two at once make one conversation, and the later one is asked", async () => {
    const { from, talks } = await texter();
    const { long } = ids(talks);
    const answers = await Promise.all(
      [desks.both, desks.colleague].map((desk) => desk.reply(long, "Hei", viaShort(0))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await textsIn(ids(await talksOf(from)).short)).toEqual(["Hei"]);
  });

  test("is refused where the contact opted out of that number, and of all", async () => {
    const { talks } = await texter(SHORT_CODE);
    const { long, short } = ids(talks);
    const contactId = talks[business.longNumber]?.contact.id ?? "";
    const wish = { action: "opt-out", scope: "number", numberId: business.shortCode, source: "phone call" };
    await desks.admin.call("POST", `/contacts/${contactId}/consent`, wish);
    expect((await numbersFor(desks.both, long)).body.items).toMatchObject([
      { consent: { status: "opted-out" } },
    ]);
    expect(await desks.both.reply(long, "Hei", viaShort())).toMatchObject({
      status: 409,
      body: { code: "opted-out" },
    });
    // From the number they opted out of, the other one is open.
    const viaLong = { via: { numberId: business.longNumber } };
    expect((await numbersFor(desks.both, short)).body.items).toMatchObject([
      { consent: { status: "unknown" } },
    ]);
    expect((await desks.both.reply(short, "Hei", viaLong)).status).toBe(201);
    await desks.admin.call("POST", `/contacts/${contactId}/consent`, { ...wish, scope: "organisation" });
    expect((await desks.both.reply(short, "Hei", viaLong)).body.code).toBe("opted-out");
  });

  test("is refused from a number one does not serve, one out of service, and for a note", async () => {
    const { from, talks } = await texter();
    const { long } = ids(talks);
    expect(await desks.delivery.reply(long, "Hei", viaShort())).toMatchObject({
      status: 422,
      body: { fields: { "via.numberId": expect.any(String) } },
    });
    expect((await desks.both.reply(long, "Hei", { via: { numberId: newId() } })).status).toBe(422);
    expect((await desks.both.reply(long, "Hei", { ...viaShort(), kind: "note" })).status).toBe(422);
    expect(Object.keys(await talksOf(from))).toEqual([business.longNumber]);
  });
});

describe("of a person's conversations on our other numbers one learns", () => {
  test("those one may see, and of the others only how many", async () => {
    const { talks } = await texter(SHORT_CODE);
    const { long, short } = ids(talks);
    const contactId = talks[business.longNumber]?.contact.id;
    const seenBy = async (desk: Desk) => {
      const { body } = await desk.list(`?status=all&contact=${contactId}`);
      const { hiddenConversations } = (await desk.call<Contact>("GET", `/contacts/${contactId}`)).body;
      return { seen: body.items.map(({ id }) => id).sort(), hiddenConversations };
    };
    expect(await seenBy(desks.both)).toEqual({ seen: [long, short].sort(), hiddenConversations: 0 });
    expect(await seenBy(desks.delivery)).toEqual({ seen: [long], hiddenConversations: 1 });
    expect((await numbersFor(desks.delivery, long)).body.items).toEqual([]);
    for (const path of ["", "/messages", "/episodes", "/reply-numbers"])
      expect((await desks.delivery.call("GET", `/conversations/${short}${path}`)).status).toBe(404);
    const everything = JSON.stringify([
      await desks.delivery.call("GET", `/contacts/${contactId}`),
      await desks.delivery.call("GET", `/contacts/${contactId}/consent`),
      await desks.delivery.list("?status=all&limit=200"),
      await numbersFor(desks.delivery, long),
    ]);
    expect(everything).toContain(long);
    for (const secret of [short, business.shortCode]) expect(everything).not.toContain(secret);
  });

  test("nothing either of a number one serves whose conversation another team has", async () => {
    const { long, short } = ids((await texter(SHORT_CODE)).talks);
    await desks.admin.call("PUT", `/conversations/${long}/assignment`, { teamId: business.delivery });
    const returns = await deskOf(await addMember({ teamIds: [business.returns] }));
    expect((await numbersFor(returns, short)).body.items).toEqual([]);
    const answer = await returns.reply(short, "Hei", { via: { numberId: business.longNumber } });
    expect(answer.status).toBe(404);
  });
});
