import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, deskOf, linesOf, newHandset, openDesk, text } from "#lib/testing/api.ts";
import { publish, say } from "#lib/testing/automations.ts";
import { addKey, addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { ConsentEntry } from "#lib/contract/consent.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { List, ListSize, Subscriber } from "#lib/contract/list.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let lead: Desk;
let agent: Desk;
let admin: Actor;
let shortCode: string;
let clock: ReturnType<typeof handClock>;
beforeAll(async () => {
  await createTestDatabase();
  const business = await createBusiness();
  shortCode = business.shortCode;
  lead = await deskOf(await addMember({ role: "lead", teamIds: [business.delivery] }));
  agent = await deskOf(await addMember({ name: "Rolf", teamIds: [business.delivery] }));
  admin = await addMember({ role: "admin", name: "Hana Admin" });
});
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());

let made = 0;
async function newList(more: object = {}): Promise<List> {
  const { status, body } = await lead.call<List>("POST", "/lists", { name: `List ${++made}`, ...more });
  expect(status).toBe(201);
  return body;
}
const put = (list: List, to: string, more: object = {}, desk = lead) =>
  desk.call<Subscriber>("POST", `/lists/${list.id}/subscribers`, { to, source: "web shop", ...more });
const show = async (list: List) => (await lead.call<List>("GET", `/lists/${list.id}`)).body;
const sizeOf = async (list: List) => {
  const { size, pending } = await show(list);
  return { size, pending };
};
const subscribers = async (list: List, query = "") =>
  (await lead.call<Page<Subscriber>>("GET", `/lists/${list.id}/subscribers${query}`)).body.items;
const ledgerOf = (from: string) =>
  readOnly().query<{ action: string; scope: string; source: string; method: string | null }>(
    `select e.action, e.scope, e.source, e.method from consent_entry e join address a on a.id = e.address_id
      where a.value = $1 order by e.position`,
    [from],
  );
const textsTo = async (from: string) =>
  (await linesOf(from))
    .filter(({ direction, kind }) => direction === "out" && kind === "text")
    .map((line) => line.text);

describe("a list", () => {
  test("is made, changed and put away by leads; its name is one list's", async () => {
    const list = await newList({ wording: "Offers, at most two a month" });
    expect((await lead.call("POST", "/lists", { name: list.name })).status).toBe(409);
    expect((await agent.call("POST", "/lists", { name: "Mine" })).status).toBe(403);
    expect((await agent.call<Page<List>>("GET", "/lists")).body.items.map(({ id }) => id)).toContain(list.id);
    const changed = await lead.call<List>("PATCH", `/lists/${list.id}`, { description: "For friends" });
    expect(changed.body).toMatchObject({ description: "For friends", wording: list.wording });
    expect((await lead.call("PATCH", `/lists/${list.id}`, { numberId: newId() })).status).toBe(422);
    expect((await lead.call("DELETE", `/lists/${list.id}`)).status).toBe(204);
    expect((await lead.call("GET", `/lists/${list.id}`)).status).toBe(404);
    expect((await put(list, newHandset())).status).toBe(404);
    await newList({ name: list.name });
  });

  test("holds who was put on it with the proof, once, and who was taken off as having left", async () => {
    const list = await newList();
    const from = newHandset();
    const givenAt = new Date(now().getTime() - 60_000).toISOString();
    const { status, body } = await put(list, from, { name: "Kari", givenAt });
    expect([status, body]).toMatchObject([
      201,
      { address: from, name: "Kari", state: "joined", how: "member" },
    ]);
    await put(list, from);
    expect(await sizeOf(list)).toEqual({ size: 1, pending: 0 });
    expect(await ledgerOf(from)).toEqual([
      { action: "opt-in", scope: "list", source: "member", method: "web shop" },
    ]);
    expect(
      (await put(list, from, { givenAt: new Date(now().getTime() + 60_000).toISOString() })).status,
    ).toBe(422);
    expect((await put(list, "not a number")).body.fields).toHaveProperty("to");
    const off = `/lists/${list.id}/subscribers/${body.id}`;
    expect((await lead.call("DELETE", `${off}?source=by%20phone`)).status).toBe(204);
    expect((await lead.call("DELETE", off)).status).toBe(404);
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 0 });
    expect(await subscribers(list, "?state=left")).toMatchObject([{ address: from, state: "left" }]);
    expect(
      await readOnly().query(
        `select type, count(*)::int from event where data ->> 'listId' = $1 and type in ('list.joined', 'list.left') group by type order by type`,
        [list.id],
      ),
    ).toEqual([
      { type: "list.joined", count: 1 },
      { type: "list.left", count: 1 },
    ]);
    expect((await ledgerOf(from)).at(-1)).toMatchObject({
      action: "opt-out",
      scope: "list",
      method: "by phone",
    });
  });

  test("is found in by name and number, page by page", async () => {
    const list = await newList();
    const all = [newHandset(), newHandset(), newHandset()];
    for (const one of all) await put(list, one, { name: `Person ${one.slice(-4)}` });
    const first = await lead.call<Page<Subscriber>>("GET", `/lists/${list.id}/subscribers?limit=2`);
    const second = await lead.call<Page<Subscriber>>(
      "GET",
      `/lists/${list.id}/subscribers?limit=2&cursor=${first.body.nextCursor}`,
    );
    expect([...first.body.items, ...second.body.items].map(({ address }) => address)).toEqual(
      all.toReversed(),
    );
    expect(await subscribers(list, `?q=${all[1]?.slice(-6)}`)).toMatchObject([{ address: all[1] }]);
  });

  test("tells how its size went, day by day", async () => {
    const list = await newList();
    const [first = "", second = ""] = [newHandset(), newHandset()];
    await put(list, first);
    clock.forward(24 * 3_600_000);
    await put(list, second);
    await text(first, "STOP");
    const { body } = await lead.call<{ items: ListSize[] }>("GET", `/lists/${list.id}/sizes?days=3`);
    expect(body.items.map(({ joined, left, size }) => [joined, left, size])).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
    ]);
  });
});

describe("who leaves", () => {
  test("by STOP is off all lists; STOP to a short code takes no more than it covers", async () => {
    const [all, ofCode] = [await newList(), await newList({ numberId: shortCode })];
    const from = newHandset();
    await put(all, from);
    await put(ofCode, from);
    await text(from, "STOP", { to: SHORT_CODE });
    const covered = (await ledgerOf(from)).at(-1);
    expect(covered?.action).toBe("opt-out");
    expect(await sizeOf(ofCode)).toEqual({ size: 0, pending: 0 });
    expect(await sizeOf(all)).toEqual({ size: covered?.scope === "organisation" ? 0 : 1, pending: 0 });
  });

  test("one list by hand stays on others, and is not put back on what they were said to have agreed to before", async () => {
    const [left, kept] = [await newList(), await newList()];
    const from = newHandset();
    await text(from);
    const before = now().toISOString();
    clock.forward(1_000);
    await put(left, from);
    await put(kept, from);
    const contact = await contactOf(from);
    expect(contact.lists.map(({ name }) => name).toSorted()).toEqual([kept.name, left.name].toSorted());
    clock.forward(1_000);
    const entry = { action: "opt-out", scope: "list", listId: left.id, source: "phone" };
    expect((await agent.call<ConsentEntry>("POST", `/contacts/${contact.id}/consent`, entry)).status).toBe(
      201,
    );
    expect([await sizeOf(left), await sizeOf(kept)]).toMatchObject([{ size: 0 }, { size: 1 }]);
    expect((await put(left, from, { givenAt: before })).status).toBe(409);
    clock.forward(1_000);
    expect((await put(left, from, { givenAt: now().toISOString() })).status).toBe(201);
    expect(await sizeOf(left)).toMatchObject({ size: 1 });
  });

  test("everything is not put on a list by another system", async () => {
    const list = await newList();
    const from = newHandset();
    await text(from, "STOP");
    const key = openDesk(caller(await addKey()));
    const { status, body } = await put(list, from, { givenAt: new Date(0).toISOString() }, key);
    expect([status, body.code]).toEqual([409, "opted-out"]);
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 0 });
  });

  const contactOf = async (from: string) =>
    (await lead.call<Page<Contact>>("GET", `/contacts?address=${encodeURIComponent(from)}`)).body.items[0] ??
    Promise.reject(new Error("no contact"));
});

describe("a double opt-in", () => {
  test.each(["YES", "ja", "START"])("is on the list once they have texted %s, and told so", async (word) => {
    const list = await newList({ optIn: "double" });
    const from = newHandset();
    await text(from);
    expect((await put(list, from)).body.state).toBe("pending");
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 1 });
    expect(await ledgerOf(from)).toEqual([]);
    await text(from, word);
    expect(await sizeOf(list)).toEqual({ size: 1, pending: 0 });
    expect((await ledgerOf(from)).filter(({ scope }) => scope === "list")).toMatchObject([
      { action: "opt-in" },
    ]);
    expect(await textsTo(from)).toHaveLength(1);
    await text(from, word);
    expect(await sizeOf(list)).toEqual({ size: 1, pending: 0 });
  });

  test("stays asked at any other word, and is off at STOP", async () => {
    const list = await newList({ optIn: "double" });
    const from = newHandset();
    await text(from);
    await put(list, from);
    // "Tak" is a thank-you, but for a Pole.
    for (const words of ["yes what is this?", "Tak", "ok", "s"]) await text(from, words);
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 1 });
    await text(from, "STOP");
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 0 });
    await text(from, "YES");
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 0 });
  });
});

describe("by keyword", () => {
  test("joins at once where one opt-in is enough, with the text as proof, and leaves again", async () => {
    const list = await newList();
    const [join, leave] = [`join${made}`, `leave${made}`];
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [join] }],
      steps: [{ id: "a", kind: "join-list", listId: list.id, next: null }],
    });
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [leave] }],
      steps: [{ id: "a", kind: "leave-list", listId: list.id, next: null }],
    });
    const from = newHandset();
    await say(from, join);
    expect(await subscribers(list)).toMatchObject([{ address: from, how: "keyword", state: "joined" }]);
    expect(await ledgerOf(from)).toMatchObject([{ action: "opt-in", scope: "list" }]);
    await say(from, leave);
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 0 });
  });

  test("asks and waits for YES where the list wants two", async () => {
    const list = await newList({ optIn: "double" });
    const word = `double${made}`;
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [word] }],
      steps: [{ id: "a", kind: "join-list", listId: list.id, next: null }],
    });
    const from = newHandset();
    await say(from, word);
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 1 });
    expect((await textsTo(from)).at(-1)).toMatch(/YES/);
    await say(from, "yes");
    expect(await sizeOf(list)).toEqual({ size: 1, pending: 0 });
  });
});
