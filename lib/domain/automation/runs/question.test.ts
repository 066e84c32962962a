import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import {
  answersTo,
  deedsOf,
  deliverTo,
  endsOf,
  followAll,
  publish,
  runsOf,
  say,
} from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Actor } from "#lib/contract/permissions.ts";

let admin: Actor;
let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Admin" });
});

let clock: ReturnType<typeof handClock>;
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());

let words = 0;
const newWord = () => `keyword${++words}`;

describe("a question", () => {
  const order = newWord();
  beforeAll(async () => {
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [order], typos: true }],
      steps: [
        {
          id: "which",
          kind: "ask",
          text: "Which order?",
          again: "Like HH-20418, please",
          answer: { type: "code", like: "HH-20418" },
          saveAs: "order",
          fromKeyword: true,
          patienceMinutes: 60,
          next: "suits",
          onSilence: null,
        },
        {
          id: "suits",
          kind: "ask",
          text: "{order} comes on Friday. 1 Fine, 2 Move it",
          answer: {
            type: "choice",
            options: [
              { value: "1", aliases: ["fine", "👍"], next: "tag" },
              { value: "2", aliases: ["move"], next: "route" },
            ],
          },
          saveAs: "suits",
          patienceMinutes: 60,
          next: null,
          onSilence: "nudge",
        },
        { id: "nudge", kind: "reply", text: "We take it that Friday suits", next: null },
        { id: "tag", kind: "tag", add: ["confirmed"], next: "field" },
        { id: "field", kind: "set-field", field: "order", value: "{order}", next: "thanks" },
        { id: "thanks", kind: "reply", text: "Thank you!", next: "close" },
        { id: "close", kind: "close", next: null },
        {
          id: "route",
          kind: "route",
          teamId: business?.returns ?? null,
          note: "Wants to move {order}",
          next: null,
        },
      ],
    });
  });

  test("leads through to the end: tag, field, thanks, closed", async () => {
    const from = newHandset();
    await say(from, order, "hh20611", "👍🏽");
    expect(await answersTo(from)).toEqual([
      "Which order?",
      "HH-20611 comes on Friday. 1 Fine, 2 Move it",
      "Thank you!",
    ]);
    expect(await runsOf(from)).toMatchObject([
      { status: "ended", endReason: "completed", variables: { order: "HH-20611", suits: "1" } },
    ]);
    const desk = await deskOf(admin);
    const { body } = await desk.show(await conversationWith(from));
    expect([body.status, body.waitingSince, body.tags.map(({ name }) => name)]).toEqual([
      "closed",
      null,
      ["confirmed"],
    ]);
    const contact = await desk.call<{ fields: object }>("GET", `/contacts/${body.contact.id}`);
    expect(contact.body.fields).toEqual({ order: "HH-20611" });
  });

  test("is not asked where the words after the keyword are its answer, a typo or not", async () => {
    const from = newHandset();
    await say(from, `${order.replace("o", "oo")} hh 20611`, "move");
    expect(await answersTo(from)).toEqual(["HH-20611 comes on Friday. 1 Fine, 2 Move it"]);
    const lines = await linesOf(from);
    expect(lines.filter(({ kind }) => kind === "note").map((line) => line.text)).toEqual([
      "Wants to move HH-20611",
    ]);
  });

  test("that is not answered after three tries is a person's, with all that is known", async () => {
    const from = newHandset();
    await say(from, `${order} HH-20611`, "what?", "hm", "hello?");
    expect(await answersTo(from)).toHaveLength(3);
    expect(await endsOf(from)).toEqual(["handed-over"]);
    const note = (await linesOf(from)).find(({ kind }) => kind === "note");
    expect(note?.text).toContain("order: HH-20611");
    expect((await deedsOf(from)).map(({ did }) => did)).toEqual(["started", "handed-over"]);
    // Nothing listens any more.
    await say(from, "1");
    expect(await answersTo(from)).toHaveLength(3);
  });

  test("is waited for from when it was really sent", async () => {
    const from = "+4792770010";
    await say(from, `${order} HH-20611`);
    clock.forward(2 * 3_600_000);
    await followAll();
    expect(await endsOf(from)).toEqual([null]);
    await deliverTo(from);
    clock.forward(59 * 60_000);
    await followAll();
    expect(await endsOf(from)).toEqual([null]);
    clock.forward(2 * 60_000);
    await followAll();
    expect((await answersTo(from)).at(-1)).toBe("We take it that Friday suits");
    expect(await endsOf(from)).toEqual(["completed"]);
  });

  test("that never left is not waited for", async () => {
    // The simulator refuses this handset for good.
    const from = "+4792990003";
    await say(from, order);
    await deliverTo(from);
    expect([await endsOf(from), (await deedsOf(from)).at(-1)?.did]).toEqual([["not-sent"], "not-sent"]);
  });

  test("is not answered by what came before it, however late that is followed", async () => {
    const from = newHandset();
    await text(from, order);
    await text(from, "HH-20611");
    await followAll();
    expect(await answersTo(from)).toEqual(["Which order?"]);
    await say(from, "HH-20612");
    expect((await runsOf(from))[0]?.variables.order).toBe("HH-20612");
  });

  test("ends at STOP, at once and without another word; a wish in free words is no answer either", async () => {
    const [one, other] = [newHandset(), newHandset()];
    await say(one, order, "STOP", "HH-20611");
    expect([await answersTo(one), await endsOf(one)]).toEqual([["Which order?"], ["opted-out"]]);
    await say(other, order, "please stop texting me");
    expect([await answersTo(other), await endsOf(other)]).toEqual([["Which order?"], ["opt-out-wish"]]);
  });

  test("stands through HELP, which is answered as law wants", async () => {
    const from = newHandset();
    await say(from, order, "HELP", "HH-20611");
    expect((await answersTo(from)).at(-1)).toContain("HH-20611");
  });

  test("a keyword of another automation, spelled right, leaves it", async () => {
    const from = newHandset();
    const word = newWord();
    await publish(admin, {
      triggers: [{ kind: "keyword", words: [word] }],
      steps: [{ id: "a", kind: "reply", text: "Other", next: null }],
    });
    await say(from, order, word);
    expect([await answersTo(from), await endsOf(from)]).toEqual([
      ["Which order?", "Other"],
      ["replaced", "completed"],
    ]);
  });

  test("steps back as soon as a person answers, before their text's own event is followed too", async () => {
    const [one, other] = [newHandset(), newHandset()];
    const desk = await deskOf(admin);
    await say(one, order);
    expect((await desk.reply(await conversationWith(one), "I'll help")).status).toBe(201);
    await text(one, "HH-20611");
    await followAll();
    expect([await answersTo(one), await endsOf(one), (await deedsOf(one)).at(-1)?.did]).toEqual([
      ["Which order?"],
      ["taken-over"],
      "taken-over",
    ]);
    await say(other, order);
    await desk.reply(await conversationWith(other), "I'll help");
    await followAll();
    expect(await endsOf(other)).toEqual(["taken-over"]);
  });
});
