import { beforeAll, describe, expect, test } from "vitest";
import { caller, linesOf, newHandset, postWebhook, text } from "#lib/testing/api.ts";
import { addAccount, addKey, addNumber, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Problem } from "#lib/contract/problem.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import api from "./api.ts";

const myLinkKey = newId();
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  const credentials = { clientId: "a", clientSecret: "b", headerName: "X-Our-Secret", headerSecret: "hush" };
  const guarded = await addAccount({ key: myLinkKey, provider: "mylink", credentials });
  await addNumber({ address: "+4759440001", accountId: guarded });
  await addNumber({ address: "2012", kind: "short-code", country: "DK", accountId: guarded });
  const { clientId, clientSecret } = credentials;
  const open = await addAccount({ key: "open", provider: "mylink", credentials: { clientId, clientSecret } });
  await addNumber({ address: "+4759440002", accountId: open });
});

const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as Problem;
};
const stored = async () => {
  const [row] = await readOnly().query<{ count: number }>(
    `select (select count(*) from message) + (select count(*) from quarantined_text) + (select count(*) from inbound_receipt) as count`,
  );
  return Number(row?.count);
};

describe("what is refused, and not stored", () => {
  test("an account nobody has: 404", async () => {
    const response = await postWebhook("nobody", { id: "1", from: newHandset(), to: "2012", text: "Hei" });
    expect([response.status, (await problemOf(response)).code]).toEqual([404, "not-found"]);
  });

  test.each([
    ["no JSON", "{", "body"],
    ["a list", "[]", "body"],
    ["no id", { from: "+4792200000", to: "2012", text: "Hei" }, "id"],
    ["no sender", { id: "1", to: "2012", text: "Hei" }, "from"],
    ["an empty receiver", { id: "1", from: "+4792200000", to: " ", text: "Hei" }, "to"],
    ["text that is none", { id: "1", from: "+4792200000", to: "2012", text: {} }, "text"],
    ["pictures that are none", { id: "1", from: "+4792200000", to: "2012", media: [1] }, "media.0"],
  ])("%s: 400 that names the field", async (_, body, field) => {
    const before = await stored();
    const response = await postWebhook("simulator", body);
    const problem = await problemOf(response);
    expect([response.status, problem.code, Object.keys(problem.fields ?? {})]).toEqual([
      400,
      "malformed",
      [field],
    ]);
    expect(await stored()).toBe(before);
  });

  const large = JSON.stringify({
    id: "1",
    from: "+4792200000",
    to: "2012",
    text: "x".repeat(2 * 1024 * 1024),
  });

  test("a body of more than 2 MiB that says so: 413", async () => {
    const response = await postWebhook("simulator", large, { "content-length": String(large.length) });
    expect([response.status, (await problemOf(response)).code]).toEqual([413, "too-large"]);
  });

  test("one that comes in pieces: 413 as soon as it is too much, not at its end", async () => {
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pieces++;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
    const response = await api.request("/api/mo/simulator", init);
    expect(response.status).toBe(413);
    expect(pieces).toBeLessThan(40);
  });

  test("one just below the limit is taken", async () => {
    const from = newHandset();
    expect((await text(from, "x".repeat(2 * 1024 * 1024 - 200))).status).toBe(200);
    expect((await linesOf(from))[0]?.text).toHaveLength(2 * 1024 * 1024 - 200);
  });
});

describe("a text to a number that is not ours", () => {
  test("is acknowledged, kept once, and seen by admins only", async () => {
    const [from, id] = [newHandset(), newId()];
    const send = () => text(from, "Til noen andre \u0000", { id, to: "+4759449999" });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect((await send()).status).toBe(200);

    type Quarantine = Page<{ from: string; text: string; reason: string; to: string }>;
    const admin = caller(await addKey({ role: "admin" }));
    const { body } = await admin<Quarantine>("GET", "/quarantine");
    expect(body.items.filter((item) => item.from === from)).toMatchObject([
      { to: "+4759449999", text: "Til noen andre \uFFFD", reason: "unknown-number" },
    ]);
    for (const role of ["agent", "lead"] as const) {
      const answer = await caller(await addKey({ role }))<Problem>("GET", "/quarantine");
      expect([answer.status, answer.body.code]).toEqual([403, "not-allowed"]);
    }
  });

  test("is paged without gaps", async () => {
    for (let at = 0; at < 5; at++) await text(newHandset(), `nr ${at}`, { to: "1999" });
    const admin = caller(await addKey({ role: "admin" }));
    const texts: string[] = [];
    let cursor = "";
    do {
      const { body } = await admin<Page<{ text: string; to: string }>>("GET", `/quarantine?limit=2${cursor}`);
      texts.push(...body.items.filter((item) => item.to === "1999").map((item) => item.text));
      cursor = body.nextCursor === null ? "" : `&cursor=${body.nextCursor}`;
    } while (cursor !== "");
    expect(texts).toEqual(["nr 4", "nr 3", "nr 2", "nr 1", "nr 0"]);
  });
});

describe("MyLINK", () => {
  const payload = (from: string, recipient: string, words: string) => ({
    eventId: newId(),
    type: "MobileOriginated",
    recipient,
    timeStamp: "2026-02-20T12:30:05.021+01:00",
    reply: { sender: from, text: words },
  });

  test("a text with the account's header secret is stored, with its sending time", async () => {
    const from = newHandset();
    const answer = await postWebhook(myLinkKey, payload(from, "+4759440001", "Hei"), {
      "X-Our-Secret": "hush",
    });
    expect(answer.status).toBe(200);
    expect((await linesOf(from)).map((line) => line.text)).toEqual(["Hei"]);
    const [row] = await readOnly().query<{ at: Date }>(
      `select sent_at as at from message where sent_at is not null order by id desc limit 1`,
    );
    expect(row?.at.toISOString()).toBe("2026-02-20T11:30:05.021Z");
  });

  test.each([
    ["without it", {}],
    ["with another", { "x-our-secret": "hush!" }],
    ["with it in another header", { authorization: "hush" }],
  ])("%s: 401, and nothing stored", async (_, headers) => {
    const from = newHandset();
    const answer = await postWebhook(
      myLinkKey,
      payload(from, "+4759440001", "Hei"),
      headers as Record<string, string>,
    );
    expect([answer.status, (await problemOf(answer)).code]).toEqual([401, "bad-signature"]);
    expect(await linesOf(from)).toEqual([]);
  });

  test("an account without a secret is opened by its key alone; many texts in one call are all stored", async () => {
    const from = newHandset();
    const body = ["en", "to", "tre"].map((words) => payload(from, "4759440002", words));
    expect((await postWebhook("open", body)).status).toBe(200);
    expect((await linesOf(from)).map((line) => line.text)).toEqual(["en", "to", "tre"]);
  });

  test("a short code with its country, as MyLINK writes it", async () => {
    const from = newHandset();
    const secret = { "x-our-secret": "hush" };
    await postWebhook(myLinkKey, payload(from, "DK-2012", "Hei"), secret);
    await postWebhook(myLinkKey, payload(from, "FI-2012", "til Finland"), secret);
    expect((await linesOf(from)).map((line) => line.text)).toEqual(["Hei"]);
  });

  test("a payload without a sender: 400 that names it", async () => {
    const response = await postWebhook("open", { eventId: "1", recipient: "2012", reply: { text: "Hei" } });
    expect([response.status, Object.keys((await problemOf(response)).fields ?? {})]).toEqual([
      400,
      ["reply.sender"],
    ]);
  });
});
