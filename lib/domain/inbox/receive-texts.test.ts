import { beforeAll, describe, expect, test } from "vitest";
import { conversationWith, linesOf, newHandset, postWebhook, text } from "#lib/testing/api.ts";
import { addAccount, addNumber, createBusiness, LONG_NUMBER, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
});

async function count(from: string, where: string, ...values: unknown[]): Promise<number> {
  const [row] = await readOnly().query<{ count: number }>(
    `select count(*)::int as count from ${from} where ${where}`,
    values,
  );
  return row?.count ?? 0;
}

const textsOf = async (value: string) => (await linesOf(value)).filter((line) => line.kind === "text");
const seqsOf = async (value: string) => (await linesOf(value)).map((line) => line.seq);
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

async function counted(value: string) {
  return {
    addresses: await count("address", "value = $1", value),
    contacts: await count(
      "contact k join contact_address ca on ca.contact_id = k.id join address a on a.id = ca.address_id",
      "a.value = $1",
      value,
    ),
    conversations: await count("conversation c join address a on a.id = c.address_id", "a.value = $1", value),
  };
}
const oneOfEach = { addresses: 1, contacts: 1, conversations: 1 };

describe("a new contact", () => {
  test("is one address, contact and conversation, in the number's default team", async () => {
    const from = newHandset();
    const response = await text(from, "Er sofaen på lager?");
    expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}']);
    expect(await counted(from)).toEqual(oneOfEach);
    const rows = await readOnly().query(
      `select status, team_id, number_id, assignee_id, last_seq, last_inbound_seq, last_message_seq
         from conversation where id = $1`,
      [await conversationWith(from)],
    );
    expect(rows).toEqual([
      {
        status: "open",
        team_id: business.delivery,
        number_id: business.longNumber,
        assignee_id: null,
        last_seq: 1,
        last_inbound_seq: 1,
        last_message_seq: 1,
      },
    ]);
  });

  test("is one also when fifty first texts come at once, all stored, gapless", async () => {
    const from = newHandset();
    const answers = await Promise.all(upTo(50).map((at) => text(from, `text ${at}`)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
    expect(await counted(from)).toEqual(oneOfEach);
    expect(await seqsOf(from)).toEqual(upTo(50));
    // They were sent in this order on one connection each, and nothing may change it.
    expect((await linesOf(from)).map((line) => line.text)).toEqual(upTo(50).map((at) => `text ${at}`));
  });

  test("is one also when the first text of each of fifty comes twice over, to two numbers", async () => {
    const handsets = upTo(50).map(newHandset);
    const both = handsets.flatMap((from) => [text(from), text(from, "Hei", { to: SHORT_CODE }), text(from)]);
    await Promise.all(both);
    for (const from of handsets) {
      expect(await counted(from)).toEqual({ ...oneOfEach, conversations: 2 });
    }
  });

  test("in any spelling is the same one", async () => {
    const from = newHandset();
    for (const spelling of [from, from.slice(1), `00${from.slice(1)}`, from.slice(3)]) await text(spelling);
    expect(await counted(from)).toEqual(oneOfEach);
    expect(await seqsOf(from)).toEqual([1, 2, 3, 4]);
  });
});

describe("a text that comes again", () => {
  test("later: one message, the same acknowledgement, no further event", async () => {
    const [from, id] = [newHandset(), newId()];
    const [first, again] = [await text(from, "Hei", { id }), await text(from, "Hei", { id })];
    expect([again.status, await again.text()]).toEqual([first.status, await first.text()]);
    expect(await textsOf(from)).toHaveLength(1);
    expect(await count("event", "conversation_id = $1", await conversationWith(from))).toBe(2);
  });

  test("at the same moment, twenty times, among others: one message", async () => {
    const [from, id] = [newHandset(), newId()];
    const others = upTo(20).map(newHandset);
    const answers = await Promise.all([
      ...others.map((other) => text(other)),
      ...upTo(20).map(() => text(from, "Hei", { id })),
    ]);
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(await seqsOf(from)).toEqual([1]);
    for (const other of others) expect(await seqsOf(other)).toEqual([1]);
  });

  test("the same id from another account is another text", async () => {
    const accountId = await addAccount({ key: "second" });
    await addNumber({ address: "+4759440009", accountId });
    const [from, id] = [newHandset(), newId()];
    await text(from, "Hei", { id });
    await postWebhook("second", { id, from, to: "+4759440009", text: "Hei" });
    expect(await textsOf(from)).toHaveLength(2);
  });
});

describe("senders", () => {
  test.each([
    ["26626", "short-code", "NO"],
    ["PostNord", "name", ""],
  ])("%s is stored as a %s", async (from, kind, country) => {
    expect((await text(from, "Din pakke")).status).toBe(200);
    const rows = await readOnly().query(`select kind, country from address where value = $1`, [from]);
    expect(rows).toEqual([{ kind, country }]);
    expect((await textsOf(from)).map((line) => line.text)).toEqual(["Din pakke"]);
  });

  test("a short code with the same digits in two countries is two, on one account too", async () => {
    await addNumber({
      address: SHORT_CODE,
      kind: "short-code",
      country: "SE",
      accountId: business.accountId,
    });
    const from = newHandset();
    for (const to of ["NO-2012", "SE-2012", "2012"]) expect((await text(from, to, { to })).status).toBe(200);
    const rows = await readOnly().query(
      `select n.country, m.text from message m join conversation c on c.id = m.conversation_id
         join address a on a.id = c.address_id join number n on n.id = c.number_id
        where a.value = $1 order by n.country, m.seq`,
      [from],
    );
    expect(rows).toEqual([
      { country: "NO", text: "NO-2012" },
      { country: "NO", text: "2012" },
      { country: "SE", text: "SE-2012" },
    ]);
  });

  test("nobody at all is kept in quarantine, not lost", async () => {
    const id = newId();
    expect((await text("\u200B", "Hvem er jeg?", { id })).status).toBe(200);
    expect(
      await count("quarantined_text", "provider_message_id = $1 and reason = 'unusable-sender'", id),
    ).toBe(1);
  });
});

describe("what a text may hold", () => {
  test.each([
    ["nothing", "", ""],
    ["10,000 characters", "å".repeat(10_000), "å".repeat(10_000)],
    ["emoji", "👩‍👩‍👧 ✋🏽 🇳🇴", "👩‍👩‍👧 ✋🏽 🇳🇴"],
    ["right to left", "مرحبا \u200Fשלום 12", "مرحبا \u200Fשלום 12"],
    ["white space kept", "  a\r\n\tb  ", "  a\r\n\tb  "],
    ["NUL", "a\u0000b", "a\uFFFDb"],
    ["lone surrogates", "a\uD83Db\uDE00", "a\uFFFDb\uFFFD"],
  ])("%s", async (_, given, stored) => {
    const from = newHandset();
    expect((await text(from, given)).status).toBe(200);
    expect((await linesOf(from)).map((line) => line.text)).toEqual([stored]);
  });

  test.each([
    ["NUL", "\u0000"],
    ["a lone surrogate", "\uD83D"],
  ])("%s in the provider's id or in a picture's address loses no text", async (_, odd) => {
    const from = newHandset();
    const id = `${newId()}${odd}`;
    const sent = { id, media: [`https://pictures.example/${odd}.jpg`] };
    expect((await text(from, "Hei", sent)).status).toBe(200);
    expect((await text(from, "Hei", sent)).status).toBe(200);
    expect((await linesOf(from)).map((line) => line.text)).toEqual(["Hei"]);
  });

  test("pictures are listed in order", async () => {
    const from = newHandset();
    const media = ["https://pictures.example/1.jpg", "https://pictures.example/2.jpg"];
    await text(from, "", { media, to: LONG_NUMBER });
    const rows = await readOnly().query<{ url: string }>(
      `select f.url from media f join message m on m.id = f.message_id where m.conversation_id = $1 order by f.position`,
      [await conversationWith(from)],
    );
    expect(rows.map((row) => row.url)).toEqual(media);
  });
});
