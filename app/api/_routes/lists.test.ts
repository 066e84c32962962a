import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { Conversation } from "#lib/contract/conversation.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";

const MINUTE = 60_000;
const handsets = Array.from({ length: 30 }, newHandset);
let business: Awaited<ReturnType<typeof createBusiness>>;
let hana: Actor;
let desk: Awaited<ReturnType<typeof deskOf>>;
let clock: ReturnType<typeof handClock>;
const ids = new Map<string, string>();

// Thirty who wrote in the same millisecond, in three statuses; every fifth is Hana's.
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  hana = await addMember({ name: "Hana Sato", role: "admin" });
  desk = await deskOf(hana);
  clock = handClock();
  for (const [at, from] of handsets.entries()) {
    await text(from, `Hei nr ${at}`);
    const id = await conversationWith(from);
    ids.set(from, id);
    if (at % 5 === 0) await desk.call("PUT", `/conversations/${id}/assignment`, { memberId: hana.id });
    if (at % 3 === 1) await desk.call("PUT", `/conversations/${id}/closure`);
    const until = new Date(now().getTime() + MINUTE).toISOString();
    if (at % 3 === 2) await desk.call("PUT", `/conversations/${id}/snooze`, { until });
  }
});
afterAll(() => clock.putBack());

const idsOf = (which: (at: number) => boolean) =>
  handsets.flatMap((from, at) => (which(at) ? [ids.get(from) ?? ""] : [])).toSorted();
const listed = async (query: string) => {
  const { status, body } = await desk.list(query);
  expect(status).toBe(200);
  return body.items.map((item) => item.id);
};
const foundBy = async (query: string) => (await listed(query)).toSorted();

async function walk(query: string, from: string | null = ""): Promise<string[]> {
  const all: string[] = [];
  let cursor = from;
  while (cursor !== null) {
    const page: { body: Page<Conversation> } = await desk.list(`${query}${cursor && `&cursor=${cursor}`}`);
    all.push(...page.body.items.map((item) => item.id));
    cursor = page.body.nextCursor;
  }
  return all;
}

describe("pages", () => {
  test.each([1, 4, 7, 30, 31])("of %i of equal times have no gap and no double", async (limit) => {
    const all = await walk(`?status=all&limit=${limit}`);
    expect(all.toSorted()).toEqual(idsOf(() => true));
    expect(all).toEqual(await listed("?status=all&limit=200"));
  });

  test("stay whole when what was listed moves to the top meanwhile", async () => {
    const first = await desk.list("?status=all&limit=10");
    clock.forward(MINUTE);
    await text(handsets[15] ?? "");
    const rest = await walk("?status=all&limit=10", first.body.nextCursor);
    const seen = [...first.body.items.map((item) => item.id), ...rest];
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(29);
    expect((await listed("?status=all&limit=1"))[0]).toBe(ids.get(handsets[15] ?? ""));
  });

  test("are clamped at 200, not refused", async () => {
    expect(await foundBy("?status=all&limit=100000")).toEqual(idsOf(() => true));
    const { body } = await desk.thread(ids.get(handsets[0] ?? "") ?? "", "?limit=100000");
    expect(body.items.length).toBeGreaterThan(0);
  });

  test("of a thread go back without a gap; `after` gives what is newer, newest first", async () => {
    const from = newHandset();
    for (let at = 1; at <= 23; at++) await text(from, `${at}`, { to: SHORT_CODE });
    const id = await conversationWith(from);
    const seqs: number[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body }: Awaited<ReturnType<typeof desk.thread>> = await desk.thread(
        id,
        `?limit=5${cursor && `&cursor=${cursor}`}`,
      );
      seqs.push(...body.items.map((item) => item.seq));
      cursor = body.nextCursor;
    }
    expect(seqs).toEqual(Array.from({ length: 23 }, (_, at) => 23 - at));
    expect((await desk.thread(id, "?after=20")).body.items.map((item) => item.seq)).toEqual([23, 22, 21]);
    expect((await desk.thread(id, "?after=23")).body.items).toEqual([]);
    await desk.call("PUT", `/conversations/${id}/closure`);
  });
});

describe("filters", () => {
  const long = () => `&number=${business.longNumber}`;

  test("by status; open when nothing is said", async () => {
    expect(await foundBy(`?limit=200${long()}`)).toEqual(idsOf((at) => at % 3 === 0));
    expect(await foundBy(`?status=closed&limit=200${long()}`)).toEqual(idsOf((at) => at % 3 === 1));
    expect(await foundBy(`?status=snoozed&limit=200${long()}`)).toEqual(idsOf((at) => at % 3 === 2));
  });

  test("by view", async () => {
    expect(await foundBy(`?status=all&view=mine&limit=200`)).toEqual(idsOf((at) => at % 5 === 0));
    expect(await foundBy(`?status=all&view=unassigned&limit=200${long()}`)).toEqual(
      idsOf((at) => at % 5 !== 0),
    );
    expect(await foundBy(`?view=mine&status=closed`)).toEqual(idsOf((at) => at % 15 === 10));
  });

  test("by number and by contact", async () => {
    const from = handsets[3] ?? "";
    await text(from, "Hei", { to: SHORT_CODE });
    const { body } = await desk.show(ids.get(from) ?? "");
    const both = await desk.list(`?status=all&contact=${body.contact.id}`);
    expect(both.body.items.map((item) => item.number.address).toSorted()).toEqual(["+4759440000", "2012"]);
    const one = await desk.list(`?status=all&contact=${body.contact.id}&number=${business.shortCode}`);
    expect(one.body.items.map((item) => item.number)).toMatchObject([
      { address: "2012", kind: "short-code", country: "NO" },
    ]);
  });

  test("who has waited longest comes first, and only who waits", async () => {
    const order = await walk(`?status=all&sort=waiting&limit=4${long()}`);
    expect(order.toSorted()).toEqual(idsOf((at) => at % 3 !== 1));
    const since = await Promise.all(order.map(async (id) => (await desk.show(id)).body.waitingSince ?? ""));
    expect(since).toEqual(since.toSorted());
  });

  test("the counts say what the lists show", async () => {
    type Counts = Record<string, { count: number }> & { numbers: Record<string, { count: number }> };
    const { body } = await desk.call<Counts>("GET", "/conversations/counts");
    const shown = async (query: string) => (await listed(`${query}&limit=200`)).length;
    expect([body.mine?.count, body.unassigned?.count, body.all?.count, body.snoozed?.count]).toEqual([
      await shown("?view=mine"),
      await shown("?view=unassigned"),
      await shown("?view=all"),
      await shown("?status=snoozed"),
    ]);
    expect(body.numbers[business.longNumber]?.count).toBe(await shown(`?number=${business.longNumber}`));
  });
});

describe("search", () => {
  test("finds a name by any part of it, whatever its case; % and _ are only characters", async () => {
    const id = ids.get(handsets[7] ?? "") ?? "";
    const { body } = await desk.show(id);
    await desk.call("PATCH", `/contacts/${body.contact.id}`, { name: "Øyvind 100%_Dahl" });
    for (const words of ["øyvind", "Dahl", "100%", "%_d", " VIND "])
      expect(await listed(`?status=all&q=${encodeURIComponent(words)}`)).toEqual([id]);
    for (const words of ["1%0", "D_hl"])
      expect(await listed(`?status=all&q=${encodeURIComponent(words)}`)).toEqual([]);
  });

  test("finds a number in any spelling", async () => {
    const from = handsets[8] ?? "";
    const digits = from.slice(3);
    const spaced = `${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`;
    for (const words of [
      from,
      digits,
      spaced,
      `+47 ${spaced}`,
      `0047${digits}`,
      `(+47) ${spaced}`,
      `47${digits}`,
      `+47 (0)${spaced}`,
      `\u202A+47 ${spaced}\u202C`,
    ])
      expect([words, await listed(`?status=all&q=${encodeURIComponent(words)}`)]).toEqual([
        words,
        [ids.get(from)],
      ]);
    for (const words of [from, digits, spaced, `0047 ${spaced}`, `\u202A+47 ${spaced}\u202C`]) {
      const { body } = await desk.call<Page<Contact>>(
        "GET",
        `/contacts?address=${encodeURIComponent(words)}`,
      );
      expect(body.items.map((contact) => contact.addresses[0]?.value)).toEqual([from]);
    }
  });
});

describe("segments", () => {
  test("are counted as the composer does", async () => {
    const count = (given: object) => desk.call("POST", "/segments", given);
    expect((await count({ text: "x".repeat(161) })).body).toMatchObject({ encoding: "GSM-7", segments: 2 });
    expect((await count({ text: "Hei “du”" })).body).toMatchObject({ encoding: "UCS-2", segments: 1 });
    expect((await count({ text: "Hei “du”", smart: true })).body).toMatchObject({ encoding: "GSM-7" });
    expect((await count({})).body.fields).toHaveProperty("text");
  });
});
