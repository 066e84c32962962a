import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addKey, addMember, createBusiness, LONG_NUMBER, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { ConsentEntry } from "#lib/contract/consent.ts";
import type { Page } from "#lib/contract/page.ts";
import { beginSending } from "#lib/domain/delivery/begin-sending.ts";
import { claimDueMessages } from "#lib/domain/delivery/claim-due-messages.ts";
import { settleOutcome } from "#lib/domain/delivery/settle-outcome.ts";
import { receiveTexts } from "#lib/domain/inbox/receive-texts.ts";
import { directory } from "#lib/domain/numbers/directory.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

let clock: ReturnType<typeof handClock>;
let desk: Awaited<ReturnType<typeof deskOf>>;

let admin: Awaited<ReturnType<typeof addMember>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Sato" });
  desk = await deskOf(admin);
  clock = handClock();
});
beforeEach(() => clock.forward(60_000));
afterAll(() => clock.putBack());

const show = async (from: string) => (await desk.show(await conversationWith(from))).body;
const decide = async (from: string, outcome: string) =>
  desk.call("PUT", `/conversations/${await conversationWith(from)}/opt-out-wish`, { outcome });
const contactOf = async (from: string) => (await show(from)).contact.id;
const ledger = async (from: string) =>
  (await desk.call<Page<ConsentEntry>>("GET", `/contacts/${await contactOf(from)}/consent`)).body.items;
const automatic = async (from: string) =>
  (await linesOf(from)).filter((line) => line.author === "system" && line.kind === "text");
const lines = async (from: string) => (await linesOf(from)).map((line) => line.activity?.type ?? line.kind);

/** Sends what is due, one after the other, up to this text: what became of it. */
async function sendUpTo(id: string | undefined) {
  for (let round = 0; round < 10; round++) {
    for (const claimed of await claimDueMessages(0, 50)) {
      const begun = await beginSending(claimed);
      if (claimed.id === id) return begun;
      if (begun && typeof begun !== "string")
        await settleOutcome(begun, { kind: "accepted", providerMessageIds: [newId()] });
    }
  }
  throw new Error("It never came to its turn");
}

async function handled(from: string, words: string, handledConsent: "opt-out" | "opt-in" | "help") {
  const known = await directory();
  const account = known.accounts.get("simulator");
  if (!account) throw new Error("no simulator");
  const more = { providerMessageId: newId(), from, to: LONG_NUMBER, media: [], sentAt: null };
  await receiveTexts(known, account, [{ ...more, text: words, handledConsent }], now());
}

describe("a wish in free words", () => {
  test("is an ordinary text with a flag: it waits, a person may answer, nothing automatic goes out", async () => {
    const from = newHandset();
    await text(from, "please stop texting me");
    const conversation = await show(from);
    expect(conversation).toMatchObject({
      status: "open",
      consent: { status: "unknown" },
      answerAllowed: false,
    });
    expect(conversation.waitingSince).not.toBeNull();
    expect(conversation.optOutWish).toEqual({
      messageId: conversation.lastMessage?.id,
      at: now().toISOString(),
    });
    expect(await lines(from)).toEqual(["text", "opt-out-wish"]);
    await text(from, "I said don't text me!");
    expect((await lines(from)).filter((type) => type === "opt-out-wish")).toHaveLength(1);
    const key = caller(await addKey());
    const send = (purpose: string) =>
      key("POST", "/messages", { from: LONG_NUMBER, to: from, text: "Your order", purpose });
    for (const purpose of ["service", "marketing"])
      expect((await send(purpose)).body).toMatchObject({ status: 409, code: "opt-out-wish" });
    expect((await desk.reply(await conversationWith(from), "Sorry!")).status).toBe(201);
  });

  test("suppresses what is queued already, with the reason", async () => {
    const from = newHandset();
    await text(from);
    const key = caller(await addKey());
    const { body } = await key<{ message: { id: string } }>("POST", "/messages", {
      from: LONG_NUMBER,
      to: from,
      text: "Sale!",
      purpose: "marketing",
    });
    await text(from, "Fjern meg fra listen");
    clock.forward(1_000);
    const claimed = (await claimDueMessages(1, 10)).find((one) => one.id === body.message.id);
    if (!claimed) throw new Error("not claimed");
    expect(await beginSending(claimed)).toBeNull();
    const [row] = await readOnly().query(`select status, status_reason from message where id = $1`, [
      claimed.id,
    ]);
    expect(row).toEqual({ status: "suppressed", status_reason: "opt-out-wish" });
  });

  test("one click opts out, with the text as proof and one confirmation in its language", async () => {
    const from = newHandset();
    await text(from, "Slutt å sende meg meldinger");
    await text(from, "Hei", { to: SHORT_CODE });
    const id = (
      await readOnly().query<{ id: string }>(
        `select c.id from conversation c join address a on a.id = c.address_id join number n on n.id = c.number_id
        where a.value = $1 and n.address = $2`,
        [from, LONG_NUMBER],
      )
    )[0]?.id;
    const both = await Promise.all(
      [1, 2].map(() => desk.call("PUT", `/conversations/${id}/opt-out-wish`, { outcome: "opted-out" })),
    );
    expect(both.map((one) => one.status)).toEqual([200, 200]);
    expect(both[0]?.body).toMatchObject({
      optOutWish: null,
      consent: { status: "opted-out", source: "member" },
    });
    const contact = (both[0]?.body as { contact: { id: string } }).contact.id;
    const { body } = await desk.call<Page<ConsentEntry>>("GET", `/contacts/${contact}/consent`);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      words: "Slutt å sende meg meldinger",
      viaNumber: LONG_NUMBER,
      method: "text",
      actor: { kind: "member", name: "Hana Sato" },
    });
    expect((await automatic(from)).map((line) => line.text)).toEqual([
      expect.stringMatching(/^Halden Home: du er meldt av/),
    ]);
  });

  test("that is decided late is not confirmed; a dismissed one leaves everything as it was", async () => {
    const late = newHandset();
    await text(late, "take me off this list");
    clock.forward(6 * 60_000);
    await decide(late, "opted-out");
    expect(await automatic(late)).toEqual([]);
    const other = newHandset();
    await text(other, "please stop");
    await decide(other, "dismissed");
    expect(await show(other)).toMatchObject({ optOutWish: null, consent: { status: "unknown" } });
    expect(await lines(other)).toEqual(["text", "opt-out-wish", "wish-dismissed"]);
    await text(other, "please stop");
    expect((await show(other)).optOutWish).not.toBeNull();
  });

  test("ends with a STOP, a START or a recorded consent", async () => {
    for (const words of ["STOP", "START"]) {
      const from = newHandset();
      await text(from, "leave me alone");
      await text(from, words);
      expect((await show(from)).optOutWish).toBeNull();
    }
    const from = newHandset();
    await text(from, "lose my number");
    await desk.call("POST", `/contacts/${await contactOf(from)}/consent`, {
      action: "opt-out",
      source: "phone call",
    });
    expect((await show(from)).optOutWish).toBeNull();
  });

  test("of who is opted out, or of a short code, is nothing to decide", async () => {
    const from = newHandset();
    await text(from, "STOP");
    await text(from, "please stop texting me");
    expect((await show(from)).optOutWish).toBeNull();
    await text("26627", "please stop texting me");
    expect((await show("26627")).optOutWish).toBeNull();
  });
});

describe("what the provider has handled", () => {
  test("is in the ledger as its doing, changes what it must and is never answered by us", async () => {
    const from = newHandset();
    await handled(from, "STOP", "opt-out");
    await handled(from, "STOP", "opt-out");
    await handled(from, "HELP", "help");
    expect(await show(from)).toMatchObject({
      status: "closed",
      consent: { status: "opted-out", source: "provider" },
    });
    await handled(from, "Vil på igjen", "opt-in");
    expect((await show(from)).consent).toMatchObject({ status: "opted-in", source: "provider" });
    expect((await ledger(from)).map((entry) => [entry.action, entry.source, entry.words])).toEqual([
      ["opt-in", "provider", "Vil på igjen"],
      ["opt-out", "provider", "STOP"],
    ]);
    expect(await automatic(from)).toEqual([]);
  });

  test("shows when a text is refused for it: opted out once, composer locked, no confirmation", async () => {
    const from = newHandset();
    await text(from);
    const id = await conversationWith(from);
    for (const words of ["One", "Two"]) await desk.reply(id, words);
    clock.forward(1_000);
    for (let round = 0; round < 2; round += 1) {
      const claimed = (await claimDueMessages(0, 50)).find((one) => one.conversationId === id);
      const begun = claimed && (await beginSending(claimed));
      if (!begun || typeof begun === "string") continue;
      const refused = {
        kind: "refused",
        retryable: false,
        code: "21610",
        reason: "opted-out-at-provider",
      } as const;
      await settleOutcome(begun, refused);
    }
    expect((await show(from)).consent).toMatchObject({ status: "opted-out", source: "provider" });
    expect(await ledger(from)).toHaveLength(1);
    expect(await automatic(from)).toEqual([]);
    expect((await desk.reply(id, "Three")).body.code).toBe("opted-out");
    const { body } = await desk.thread(id);
    expect(
      body.items
        .map((item) => item.statusReason)
        .filter(Boolean)
        .toSorted(),
    ).toEqual(["opted-out", "opted-out-at-provider"]);
  });
});

describe("the one answer after opting out", () => {
  const rule = (answerAfterOptOut: boolean) => desk.call("PUT", "/consent-rules", { answerAfterOptOut });

  test("goes to each text they send after it, once, and only while the rule is on", async () => {
    const from = newHandset();
    await text(from);
    await text(from, "STOP");
    clock.forward(1_000);
    await text(from, "Where is my order?");
    const id = await conversationWith(from);
    expect((await desk.reply(id, "At the door")).body.code).toBe("opted-out");
    await rule(true);
    expect((await show(from)).answerAllowed).toBe(true);
    const key = caller(await addKey());
    const notice = { from: LONG_NUMBER, to: from, text: "Sale", purpose: "marketing" };
    expect((await key("POST", "/messages", notice)).body.code).toBe("opted-out");
    const answers = await Promise.all(["At the door", "In the garage"].map((words) => desk.reply(id, words)));
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, 409]);
    expect((await show(from)).answerAllowed).toBe(false);
    clock.forward(1_000);
    const answer = answers.find((one) => one.status === 201)?.body.id;
    expect(await sendUpTo(answer)).toMatchObject({ messageId: answer });
    expect((await show(from)).consent.status).toBe("opted-out");

    await text(from, "Thanks, and the chair?");
    expect((await desk.reply(id, "Tomorrow")).status).toBe(201);
    await rule(false);
    clock.forward(1_000);
    expect((await desk.reply(id, "More")).status).toBe(409);
  });

  test("is not given to another STOP, a wish or what came before", async () => {
    await rule(true);
    const from = newHandset();
    await text(from, "Hello?");
    await text(from, "STOP");
    const id = await conversationWith(from);
    for (const words of ["stop", "END", "please stop texting me"]) {
      expect((await desk.reply(id, "Hi")).status).toBe(409);
      clock.forward(1_000);
      await text(from, words);
    }
    expect((await desk.reply(id, "Hi")).status).toBe(409);
    await rule(false);
  });

  test("is not sent when they say STOP again before it goes", async () => {
    await rule(true);
    const from = newHandset();
    await text(from, "STOP");
    clock.forward(1_000);
    await text(from, "Where is it?");
    const { body } = await desk.reply(await conversationWith(from), "Here");
    await text(from, "STOP");
    clock.forward(1_000);
    expect(await sendUpTo(body.id)).toBeNull();
    await rule(false);
  });
});
