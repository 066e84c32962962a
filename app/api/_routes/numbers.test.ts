import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Message } from "#lib/contract/message.ts";
import type { Number } from "#lib/contract/number.ts";
import type { NumberOverview } from "#lib/contract/number-overview.ts";
import type { NumberTest } from "#lib/contract/number-test.ts";
import type { Page } from "#lib/contract/page.ts";
import type { AccountNumber } from "#lib/contract/provider-account.ts";
import { decryptSecret } from "#lib/platform/crypto.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import {
  caller,
  conversationWith,
  deskOf,
  linesOf,
  newHandset,
  openDesk,
  postWebhook,
} from "#lib/testing/api.ts";
import { addAccount, addKey, addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = ReturnType<typeof openDesk>;
let business: Awaited<ReturnType<typeof createBusiness>>;
let admin: Desk;
let accountId: string;
let accountKey: string;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = openDesk(caller(await addKey()));
});
beforeEach(async () => {
  accountKey = newId();
  accountId = await addAccount({ key: accountKey });
});

let made = 0;
/** A Norwegian number that no test used before. */
const newNumber = () => `+475944${String(2000 + ++made)}`;
const add = (address: string, more: object = {}) =>
  admin.call<Number>("POST", "/numbers", { kind: "long-number", address, accountId, ...more });
const overviewOf = async (id: string) =>
  (await admin.call<Page<NumberOverview>>("GET", "/numbers/overview")).body.items.find(
    (one) => one.id === id,
  );
const textTo = (key: string, from: string, to: string, text: string) =>
  postWebhook(key, { id: newId(), from, to, text });

describe("a number is added", () => {
  test("in any spelling, with its country read from it, and takes texts at once", async () => {
    const address = newNumber();
    const added = await add(address.replace("+47", "00 47 "), { label: "Returns" });
    expect([added.status, added.body]).toMatchObject([201, { address, country: "NO", label: "Returns" }]);
    const from = newHandset();
    expect((await textTo(accountKey, from, address, "Hei")).status).toBe(200);
    expect(await linesOf(from)).toMatchObject([{ text: "Hei" }]);
    expect(await overviewOf(added.body.id)).toMatchObject({ state: "healthy", day: { delivered: 0 } });
  });

  test("only once, whatever account claims it; the refusal says who has it", async () => {
    const address = newNumber();
    await add(address);
    await readOnly().query(`update provider_account set name = 'Kestrel SMS' where id = $1`, [accountId]);
    const second = await addAccount({});
    const { status, body } = await add(address, { accountId: second });
    expect([status, body.fields?.address]).toEqual([409, expect.stringContaining("“Kestrel SMS”")]);
    const short = { kind: "short-code", accountId };
    expect((await add("2012", { ...short, country: "NO" })).status).toBe(409);
    expect((await add("2012", { ...short, country: "SE" })).status).toBe(201);
  });

  test("or refused with a sentence beside the field", async () => {
    const field = async (address: string, more = {}) =>
      Object.keys((await add(address, more)).body.fields ?? {});
    expect(await field("2012")).toEqual(["address"]);
    expect(await field("2014", { kind: "short-code" })).toEqual(["country"]);
    expect(await field(newNumber(), { keywordPrefix: "acme" })).toEqual(["keywordPrefix"]);
    expect(await field(newNumber(), { accountId: newId() })).toEqual(["accountId"]);
    const agent = await deskOf(await addMember({ teamIds: [business.delivery] }));
    expect(
      (await agent.call("POST", "/numbers", { kind: "long-number", address: newNumber(), accountId })).status,
    ).toBe(403);
  });

  test("with the keyword of a shared short code as texts are compared with it", async () => {
    const shared = await add("2015", { kind: "short-code", country: "NO", keywordPrefix: " “ÅCME”! " });
    expect((await overviewOf(shared.body.id))?.keywordPrefix).toBe("acme");
    await admin.call("PATCH", `/numbers/${shared.body.id}`, { keywordPrefix: null, label: "Shared" });
    expect(await overviewOf(shared.body.id)).toMatchObject({ keywordPrefix: null, label: "Shared" });
  });
});

describe("a number moves and retires", () => {
  test("to another account without losing a conversation, or what the old one still brings", async () => {
    const address = newNumber();
    const { id } = (await add(address)).body;
    const from = newHandset();
    await textTo(accountKey, from, address, "Before");
    const nextKey = newId();
    const next = await addAccount({ key: nextKey });
    await admin.call("PUT", `/numbers/${id}/standby`, { accountId: next });
    expect((await admin.call("PUT", `/numbers/${id}/account`, { accountId: newId() })).status).toBe(422);
    expect((await admin.call("PUT", `/numbers/${id}/account`, { accountId: next })).status).toBe(200);
    await textTo(nextKey, from, address, "After");
    await textTo(accountKey, from, address, "Late");
    expect((await linesOf(from)).map(({ text }) => text)).toEqual(["Before", "After", "Late"]);
    expect(await overviewOf(id)).toMatchObject({ account: { id: next }, standby: null });
  });

  test("out of service: read, not written to; added again it is what it was", async () => {
    const address = newNumber();
    const { id } = (await add(address)).body;
    const from = newHandset();
    await textTo(accountKey, from, address, "Hei");
    const conversation = await conversationWith(from);
    expect((await admin.call<Number>("PUT", `/numbers/${id}/retirement`)).body.status).toBe("retired");
    expect((await admin.call("PUT", `/numbers/${id}/pause`)).status).toBe(409);
    expect((await admin.reply(conversation, "Hei")).body.code).toBe("reply-locked");
    expect((await admin.thread(conversation)).body.items).toHaveLength(1);
    expect((await overviewOf(id))?.state).toBe("retired");
    const back = await add(address);
    expect([back.status, back.body.id]).toEqual([201, id]);
    await textTo(accountKey, from, address, "Again");
    expect((await admin.show(conversation)).body.lastMessage?.text).toBe("Again");
  });
});

describe("a live test", () => {
  const begin = async (id: string) => (await admin.call<NumberTest>("POST", `/numbers/${id}/test`, {})).body;
  const ask = async (id: string, { since }: NumberTest) =>
    (await admin.call<NumberTest>("POST", `/numbers/${id}/test`, { since })).body;

  test("waits for the code, answers that text once, and no customer's", async () => {
    const address = newNumber();
    const { id } = (await add(address)).body;
    const begun = await begin(id);
    expect(await ask(id, begun)).toMatchObject({ arrived: null, others: false });
    const [customer, tester] = [newHandset(), newHandset()];
    await textTo(accountKey, customer, address, "Is my sofa ready?");
    expect(await ask(id, begun)).toMatchObject({ arrived: null, others: true, answer: null });
    await textTo(accountKey, tester, address, `Test ${begun.code}`);
    const done = await ask(id, begun);
    expect(done).toMatchObject({
      arrived: { conversationId: await conversationWith(tester) },
      problem: null,
    });
    expect((await ask(id, begun)).answer?.id).toBe(done.answer?.id);
    expect(await linesOf(tester)).toHaveLength(2);
    expect(await linesOf(customer)).toHaveLength(1);
  });

  test("says why a text could not be answered", async () => {
    const address = newNumber();
    const { id } = (await add(address)).body;
    const begun = await begin(id);
    await textTo(accountKey, "MyBank", address, begun.code);
    expect(await ask(id, begun)).toMatchObject({
      answer: null,
      problem: expect.stringContaining("cannot be answered"),
    });
  });
});

test("a name only sends: refused to where names are not carried, and nobody converses on it", async () => {
  const { id } = (await add("Halden Home", { kind: "alphanumeric" })).body;
  const send = (to: string) =>
    admin.call<{ message: Message }>("POST", "/messages", { from: id, to, text: "Hei", purpose: "service" });
  expect((await send("+12125550142")).body).toMatchObject({
    code: "reply-locked",
    detail: expect.stringContaining("country"),
  });
  const sent = await send(newHandset());
  expect(sent.status).toBe(202);
  const reply = await admin.reply(sent.body.message.conversationId, "Hei");
  expect(reply.body).toMatchObject({ code: "reply-locked", detail: expect.stringContaining("name") });
});

describe("an account at the simulator", () => {
  const open = (accessKey: string) =>
    admin.call<{ id: string; webhooks: { inbound: string } }>("POST", "/provider-accounts", {
      provider: "simulator",
      name: "Second",
      credentials: { accessKey },
    });

  test("is added once its key works, and never shows it again", async () => {
    expect((await open("wrong")).body).toMatchObject({
      code: "invalid",
      fields: { credentials: expect.stringContaining("sim-") },
    });
    const opened = await open("sim-secret");
    expect(opened.status).toBe(201);
    const shown = await admin.call("GET", "/provider-accounts");
    expect(JSON.stringify([opened.body, shown.body])).not.toContain("sim-secret");
    const [row] = await readOnly().query<{ credentials: string }>(
      `select credentials from provider_account where id = $1`,
      [opened.body.id],
    );
    expect(row?.credentials).not.toContain("sim-secret");
    expect(JSON.parse(decryptSecret(row?.credentials ?? ""))).toEqual({ accessKey: "sim-secret" });
  });

  test("tells its numbers and who carries them, and has its webhook set", async () => {
    const { id } = (await open("sim-more")).body;
    const listed = await admin.call<Page<AccountNumber>>("GET", `/provider-accounts/${id}/numbers`);
    const carrier = (address: string) => listed.body.items.find((one) => one.address === address)?.carriedBy;
    expect([carrier("+4759440000"), carrier("+4759440001")]).toEqual(["simulator", null]);
    const mine = (await add("+4759440001", { accountId: id })).body.id;
    expect((await admin.call("PUT", `/numbers/${mine}/webhooks`)).status).toBe(204);
    const theirs = (await add(newNumber(), { accountId: id })).body.id;
    expect((await admin.call("PUT", `/numbers/${theirs}/webhooks`)).body).toMatchObject({
      code: "provider-failed",
      detail: expect.stringContaining("no such number"),
    });
  });
});
