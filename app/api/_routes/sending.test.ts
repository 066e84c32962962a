import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MessageDelivery, Retries } from "#lib/contract/delivery.ts";
import type { Message } from "#lib/contract/message.ts";
import type { Number } from "#lib/contract/number.ts";
import type { Page } from "#lib/contract/page.ts";
import type { ProviderAccount } from "#lib/contract/provider-account.ts";
import { caller, conversationWith, deskOf, newHandset, openDesk, text } from "#lib/testing/api.ts";
import { addAccount, addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { optOut } from "#lib/testing/outbox.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = ReturnType<typeof openDesk>;
let business: Awaited<ReturnType<typeof createBusiness>>;
let admin: Desk;
let agent: Desk;
let stranger: Desk;
let conversation: string;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = openDesk(caller(await addKey()));
  agent = await deskOf(await addMember({ teamIds: [business.delivery] }));
  stranger = await deskOf(await addMember({ teamIds: [] }));
});
beforeEach(async () => {
  const from = newHandset();
  await text(from);
  conversation = await conversationWith(from);
});

const number = () => `/numbers/${business.longNumber}`;

/** A text of ours in this conversation that ended so, as if sending had. */
async function ended(status: string, words = "Hei"): Promise<string> {
  const { body } = await agent.reply(conversation, words);
  await readOnly().query(`update message set status = $2 where id = $1`, [body.id, status]);
  return body.id;
}

describe("how long a text is worth sending", () => {
  const giveUpAt = async (id: string) =>
    (await agent.call<MessageDelivery>("GET", `/messages/${id}/delivery`)).body.giveUpAt;

  test("is said as a time, as seconds after it is due, or is a day", async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const sendAt = new Date(Date.now() + 600_000).toISOString();
    const timed = await agent.reply(conversation, "1", { giveUpAt: until });
    const counted = await agent.reply(conversation, "2", { sendAt, validFor: 300 });
    const usual = await agent.reply(conversation, "3", { sendAt });
    expect(await giveUpAt(timed.body.id)).toBe(until);
    expect(Date.parse((await giveUpAt(counted.body.id)) ?? "") - Date.parse(sendAt)).toBe(300_000);
    expect(Date.parse((await giveUpAt(usual.body.id)) ?? "") - Date.parse(sendAt)).toBe(24 * 3_600_000);
  });

  test.each([
    ["before it is due", { giveUpAt: "2020-01-01T00:00:00Z" }, "giveUpAt"],
    ["too far away", { giveUpAt: "2090-01-01T00:00:00Z" }, "giveUpAt"],
    ["said twice", { giveUpAt: "2090-01-01T00:00:00Z", validFor: 60 }, "validFor"],
    ["nothing", { validFor: 0 }, "validFor"],
  ])("is refused when it is %s", async (_, more, field) => {
    const { status, body } = await agent.reply(conversation, "Hei", more);
    expect([status, Object.keys(body.fields ?? {})]).toEqual([422, [field]]);
  });

  test("is taken from a call to text someone, too", async () => {
    const sent = await admin.call<{ message: Message }>("POST", "/messages", {
      from: business.longNumber,
      to: newHandset(),
      text: "Hei",
      validFor: 60,
    });
    expect(sent.status).toBe(202);
    const { body } = await admin.call<MessageDelivery>("GET", `/messages/${sent.body.message.id}/delivery`);
    expect(Date.parse(body.giveUpAt ?? "") - Date.parse(sent.body.message.dueAt ?? "")).toBe(60_000);
  });
});

test("plain characters: chosen per number, stored and counted as the counter says, letters never touched", async () => {
  const curly = "Hei – “garçon” …\u00a0it’s";
  const plain = await agent.reply(conversation, curly);
  expect(plain.body).toMatchObject({ text: curly, encoding: "UCS-2" });
  const changed = await admin.call<Number>("PATCH", number(), { smartEncoding: true });
  expect(changed.body).toMatchObject({ smartEncoding: true, status: "active" });
  const clientId = newId();
  const smart = await agent.reply(conversation, "it’s “here” – now…", { clientId });
  expect(smart.body).toMatchObject({ text: `it's "here" - now...`, encoding: "GSM-7", segments: 1 });
  const repeated = await agent.reply(conversation, "it’s “here” – now…", { clientId });
  expect([repeated.status, repeated.body.id]).toEqual([200, smart.body.id]);
  const letters = await agent.reply(conversation, curly);
  expect(letters.body).toMatchObject({ text: `Hei - "garçon" ... it's`, encoding: "UCS-2" });
  const counted = await agent.call<{ encoding: string; units: number }>("POST", "/segments", {
    text: curly,
    smart: true,
  });
  expect(counted.body).toMatchObject({ encoding: "UCS-2", units: letters.body.text.length });
  await admin.call("PATCH", number(), { smartEncoding: false });
});

test("a number is paused and resumed by admins; what is written meanwhile is queued", async () => {
  for (const desk of [agent, stranger])
    expect((await desk.call("PUT", `${number()}/pause`)).body.code).toBe("not-allowed");
  expect((await admin.call("PUT", `/numbers/${newId()}/pause`)).status).toBe(404);
  expect((await admin.call<Number>("PUT", `${number()}/pause`)).body.status).toBe("paused");
  expect((await admin.call<Number>("PUT", `${number()}/pause`)).body.status).toBe("paused");
  expect((await agent.reply(conversation, "Hei")).body.status).toBe("queued");
  const listed = await agent.call<Page<Number>>("GET", "/numbers");
  expect(listed.body.items.find(({ id }) => id === business.longNumber)?.status).toBe("paused");
  expect((await admin.call<Number>("DELETE", `${number()}/pause`)).body.status).toBe("active");
  const events = await readOnly().query(
    `select type from event where data->>'numberId' = $1 and type in ('number.paused', 'number.resumed') order by seq`,
    [business.longNumber],
  );
  expect(events).toEqual([{ type: "number.paused" }, { type: "number.resumed" }]);
});

test("an account stands by for a number where an admin says so, never the number's own", async () => {
  const accountId = await addAccount({});
  const standby = (id: string | null) =>
    id === null
      ? admin.call("DELETE", `${number()}/standby`)
      : admin.call("PUT", `${number()}/standby`, { accountId: id });
  const routes = () =>
    readOnly().query(
      `select rank, provider_account_id as account from number_route
        where number_id = $1 and held_until is null order by rank`,
      [business.longNumber],
    );
  expect((await agent.call("PUT", `${number()}/standby`, { accountId })).body.code).toBe("not-allowed");
  expect((await standby(accountId)).status).toBe(200);
  expect((await standby(accountId)).status).toBe(200);
  expect(await routes()).toEqual([
    { rank: 0, account: business.accountId },
    { rank: 1, account: accountId },
  ]);
  for (const wrong of [business.accountId, newId()])
    expect((await standby(wrong)).body.fields).toHaveProperty("accountId");
  expect((await standby(null)).status).toBe(200);
  expect(await routes()).toHaveLength(1);
});

test("accounts show how they fare, to admins; their rate can be set", async () => {
  const account = () =>
    admin
      .call<Page<ProviderAccount>>("GET", "/provider-accounts")
      .then(({ body }) => body.items.find(({ id }) => id === business.accountId));
  expect(await account()).toMatchObject({ provider: "simulator", callsPerSecond: null, circuit: null });
  await readOnly().query(
    `insert into account_circuit (account_id, failures, since, last_at, reason, code)
     values ($1, 3, now(), now(), 'provider-error', 'http-502')`,
    [business.accountId],
  );
  expect(await account()).toMatchObject({
    circuit: { failures: 3, reason: "provider-error", code: "http-502" },
  });
  const rate = (callsPerSecond: unknown) =>
    admin.call<ProviderAccount>("PATCH", `/provider-accounts/${business.accountId}`, { callsPerSecond });
  expect((await rate(20)).body.callsPerSecond).toBe(20);
  expect((await rate(0)).status).toBe(422);
  expect((await rate(null)).body.callsPerSecond).toBeNull();
  expect((await agent.call("GET", "/provider-accounts")).body.code).toBe("not-allowed");
});

describe("sending all failed texts again", () => {
  const retry = (desk: Desk, path: string, more: object = {}) =>
    desk.call<Retries>("POST", `${path}/retries`, more);

  test("in a conversation: in order; what may have arrived only where that is said", async () => {
    const failed = [await ended("failed", "1"), await ended("undelivered", "2"), await ended("expired", "3")];
    const unknown = await ended("unknown");
    await ended("delivered");
    const first = await retry(agent, `/conversations/${conversation}`);
    expect(first.body).toEqual({ retried: 3, unknown: 1, refused: 0, nextCursor: null });
    const queued = await readOnly().query(
      `select id from message where conversation_id = $1 and status = 'queued' order by due_at, seq`,
      [conversation],
    );
    expect(queued).toEqual(failed.map((id) => ({ id })));
    const again = await retry(agent, `/conversations/${conversation}`, { includeUnknown: true });
    expect(again.body).toMatchObject({ retried: 1, unknown: 0 });
    const { body } = await agent.thread(conversation);
    expect(body.items.find(({ id }) => id === unknown)?.status).toBe("queued");
  });

  test("holds consent, and is for who may reply", async () => {
    await ended("failed");
    expect((await retry(stranger, `/conversations/${conversation}`)).status).toBe(404);
    expect((await retry(stranger, number())).status).toBe(404);
    await optOut(conversation);
    expect((await retry(agent, `/conversations/${conversation}`)).body).toMatchObject({
      retried: 0,
      refused: 1,
    });
  });

  test("of a number: what the actor sees, in the bulk lane, page by page, and not what is long past", async () => {
    await readOnly().query(
      `update message set status = 'delivered' where status in ('failed', 'undelivered', 'expired')`,
    );
    const old = await ended("failed");
    await readOnly().query(`update message set due_at = now() - interval '2 days' where id = $1`, [old]);
    const fresh = await ended("failed");
    const elsewhere = await ended("failed");
    const { body } = await retry(agent, number());
    expect(body).toMatchObject({ retried: 2, refused: 0 });
    const lanes = await readOnly().query(`select lane, status from message where id = any($1::uuid[])`, [
      [fresh, elsewhere],
    ]);
    expect(lanes).toEqual(Array(2).fill({ lane: 1, status: "queued" }));
    const since = new Date(Date.now() - 3 * 24 * 3_600_000).toISOString();
    expect((await retry(agent, number(), { since })).body).toMatchObject({ retried: 1 });
    expect((await retry(agent, number(), { cursor: "forged" })).status).toBe(400);
  });
});

test("a text's delivery names each attempt's account and end, and each report", async () => {
  const id = await ended("failed");
  await readOnly().query(
    `insert into attempt (id, message_id, provider_account_id, count, started_at, ended_at, outcome, code, detail)
     values ($1, $2, $3, 1, now(), now(), 'refused', '400', 'bad-number')`,
    [newId(), id, business.accountId],
  );
  await readOnly().query(
    `insert into delivery_report (id, provider_account_id, status, reason, raw, message_id, attempt)
     values ($1, $2, 'undelivered', 'words of an older version', '{}', $3, 1)`,
    [newId(), business.accountId, id],
  );
  const { body } = await agent.call<MessageDelivery>("GET", `/messages/${id}/delivery`);
  expect(body.attempts).toMatchObject([
    { count: 1, account: { id: business.accountId }, outcome: "refused", reason: "bad-number", code: "400" },
  ]);
  expect(body.reports).toMatchObject([{ status: "undelivered", reason: null }]);
  expect((await stranger.call("GET", `/messages/${id}/delivery`)).status).toBe(404);
});
