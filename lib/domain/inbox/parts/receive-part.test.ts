import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversationWith, deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, LONG_NUMBER } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { GivenTexts } from "#lib/testing/intake-process.ts";
import { handClock } from "#lib/testing/outbox.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { showOverdueTexts } from "./show-overdue-texts.ts";

let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  desk = await deskOf(await addMember({ role: "admin" }));
});

let clock: ReturnType<typeof handClock>;
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());
afterAll(() => clock.putBack());

const minute = 60_000;
let references = 0;
const newReference = () => String(++references);

type PartOf = { reference: string; number: number; total: number };
const send = async (from: string, words: string, part: PartOf, id = newId()) =>
  expect((await text(from, words, { id, part })).status).toBe(200);
const textsOf = async (from: string) =>
  (await linesOf(from))
    .filter((line) => line.kind === "text" && line.direction === "in")
    .map((line) => line.text);
const events = async (from: string) =>
  (
    await readOnly().query<{ type: string }>(
      `select type from event where conversation_id = $1 order by seq`,
      [await conversationWith(from)],
    )
  ).map((row) => row.type);
const newest = async (from: string) => {
  const { body } = await desk.thread(await conversationWith(from));
  return body.items[0];
};

describe("a long text", () => {
  test.each([
    ["in order", [1, 2, 3]],
    ["backwards", [3, 2, 1]],
    ["in any order", [2, 3, 1]],
  ])("whose parts come %s is one text, stored with the last", async (_, order) => {
    const [from, reference] = [newHandset(), newReference()];
    const words = ["Hei, sofaen \uD83D", "\uDE00 er fin, men ", "beinet er løst."];
    for (const number of order) {
      expect(await textsOf(from)).toEqual([]);
      await send(from, words[number - 1] ?? "", { reference, number, total: 3 });
    }
    expect(await textsOf(from)).toEqual(["Hei, sofaen 😀 er fin, men beinet er løst."]);
    expect(await events(from)).toEqual(["conversation.opened", "message.received"]);
    expect((await newest(from))?.parts).toBeNull();
  });

  test("of parts that all come at once, twice each under two ids and beside a short text, is one text", async () => {
    const [from, reference] = [newHandset(), newReference()];
    const parts = Array.from({ length: 20 }, (_, at) => at + 1);
    const twice = [...parts, ...parts.toReversed()].map((number) =>
      send(from, `${number} `, { reference, number, total: 20 }),
    );
    await Promise.all([...twice, text(from, "kort")]);
    expect((await textsOf(from)).toSorted()).toEqual([parts.map((number) => `${number} `).join(""), "kort"]);
  });

  test("is known again when the provider repeats a part: soon under any id, and after a day under its own", async () => {
    const [from, reference, id] = [newHandset(), newReference(), newId()];
    await send(from, "en ", { reference, number: 1, total: 2 });
    await send(from, "to", { reference, number: 2, total: 2 }, id);
    await send(from, "to", { reference, number: 2, total: 2 });
    clock.forward(25 * 60 * minute);
    await showOverdueTexts();
    await send(from, "to", { reference, number: 2, total: 2 }, id);
    clock.forward(10 * minute);
    await showOverdueTexts();
    expect(await textsOf(from)).toEqual(["en to"]);
  });

  test("keeps apart from others: other references, totals and senders, and the same reference used again", async () => {
    const [from, other, reference] = [newHandset(), newHandset(), newReference()];
    await send(from, "a1 ", { reference, number: 1, total: 2 });
    await send(from, "b1 ", { reference: newReference(), number: 1, total: 2 });
    await send(from, "c1 ", { reference, number: 1, total: 3 });
    await send(other, "d1 ", { reference, number: 1, total: 2 });
    await send(from, "a2", { reference, number: 2, total: 2 });
    await send(from, "e2", { reference, number: 2, total: 2 });
    await send(from, "e1 ", { reference, number: 1, total: 2 });
    expect(await textsOf(from)).toEqual(["a1 a2", "e1 e2"]);
    expect(await textsOf(other)).toEqual([]);
  });

  test("asks for what its whole asks: STOP in two parts is a STOP, and no part alone is", async () => {
    const [from, reference] = [newHandset(), newReference()];
    await send(from, "STOP", { reference, number: 1, total: 2 });
    expect(await linesOf(from)).toEqual([]);
    await send(from, "ALL", { reference, number: 2, total: 2 });
    expect((await desk.show(await conversationWith(from))).body.consent.status).toBe("opted-out");
  });

  test.each([
    ["part 0", { reference: "x", number: 0, total: 2 }],
    ["part 3 of 2", { reference: "x", number: 3, total: 2 }],
    ["the only part", { reference: "x", number: 1, total: 1 }],
  ])("that says it is %s is a text by itself", async (_, part) => {
    const from = newHandset();
    await send(from, "Hei", part);
    expect(await textsOf(from)).toEqual(["Hei"]);
  });

  test("to a number that is not ours is kept in quarantine, part by part", async () => {
    const id = newId();
    await text(newHandset(), "halv", {
      id,
      to: "+4759449999",
      part: { reference: "1", number: 1, total: 2 },
    });
    const rows = await readOnly().query(`select text from quarantined_text where provider_message_id = $1`, [
      id,
    ]);
    expect(rows).toEqual([{ text: "halv" }]);
  });
});

describe("a part that does not come", () => {
  test("leaves a gap after two minutes, and is filled in its place when it comes within a day", async () => {
    const [from, reference] = [newHandset(), newReference()];
    await send(from, "Ring meg ", { reference, number: 1, total: 3 });
    await send(from, "etter fem.", { reference, number: 3, total: 3 });
    clock.forward(minute);
    await showOverdueTexts();
    expect(await textsOf(from)).toEqual([]);
    clock.forward(minute);
    await Promise.all([showOverdueTexts(), showOverdueTexts()]);
    const gapped = await newest(from);
    expect(gapped).toMatchObject({
      text: "Ring meg etter fem.",
      seq: 1,
      parts: { total: 3, missing: [{ number: 2, at: 9 }], completedAt: null },
    });
    await text(from, "Hallo?");

    clock.forward(3 * 60 * minute);
    const part = { reference, number: 2, total: 3 };
    await Promise.all([send(from, "i morgen ", part), send(from, "i morgen ", part)]);
    const whole = (await desk.thread(await conversationWith(from))).body.items.find((one) => one.seq === 1);
    expect(whole).toMatchObject({
      id: gapped?.id,
      text: "Ring meg i morgen etter fem.",
      revision: (gapped?.revision ?? 0) + 1,
      parts: { total: 3, missing: [] },
    });
    expect(whole?.parts?.completedAt).not.toBeNull();
    expect(await textsOf(from)).toEqual(["Ring meg i morgen etter fem.", "Hallo?"]);
    expect((await events(from)).filter((type) => type.startsWith("message."))).toEqual([
      "message.received",
      "message.received",
      "message.completed",
    ]);
  });

  test("of several is filled one by one", async () => {
    const [from, reference] = [newHandset(), newReference()];
    await send(from, "b", { reference, number: 2, total: 3 });
    clock.forward(2 * minute);
    await showOverdueTexts();
    await send(from, "c", { reference, number: 3, total: 3 });
    expect(await newest(from)).toMatchObject({
      text: "bc",
      parts: { missing: [{ number: 1, at: 0 }], completedAt: null },
    });
    await send(from, "a", { reference, number: 1, total: 3 });
    expect(await newest(from)).toMatchObject({ text: "abc", revision: 2, parts: { missing: [] } });
  });

  test("makes no consent word of what came, until the text is whole", async () => {
    const [from, reference] = [newHandset(), newReference()];
    await send(from, "STOP", { reference, number: 1, total: 2 });
    clock.forward(2 * minute);
    await showOverdueTexts();
    const status = async () => (await desk.show(await conversationWith(from))).body.consent.status;
    expect([await textsOf(from), await status()]).toEqual([["STOP"], "unknown"]);
    await send(from, "ALL", { reference, number: 2, total: 2 });
    expect([await textsOf(from), await status()]).toEqual([["STOPALL"], "opted-out"]);
    const answers = (await linesOf(from)).filter((line) => line.author === "system");
    expect(answers).toHaveLength(1);
  });

  test("gives its place to a newer text with the same reference, and what came of it is shown", async () => {
    const [from, reference] = [newHandset(), newReference()];
    await send(from, "gammel ", { reference, number: 1, total: 2 });
    await send(from, "ny ", { reference, number: 1, total: 2 });
    await send(from, "tekst", { reference, number: 2, total: 2 });
    clock.forward(10_000);
    await showOverdueTexts();
    expect(await textsOf(from)).toEqual(["ny tekst", "gammel "]);
  });

  test("after a day is a text of its own, and the parts of what is done are forgotten", async () => {
    const [from, reference] = [newHandset(), newReference()];
    await send(from, "en ", { reference, number: 1, total: 2 });
    clock.forward(2 * minute);
    await showOverdueTexts();
    clock.forward(25 * 60 * minute);
    await showOverdueTexts();
    const kept = await readOnly().query(`select 1 from long_text where from_value = $1`, [from]);
    expect(kept).toEqual([]);
    await send(from, "to", { reference, number: 2, total: 2 });
    clock.forward(2 * minute);
    await showOverdueTexts();
    expect(await textsOf(from)).toEqual(["en ", "to"]);
  });
});

test("what a crash left whole but unshown is shown by the worker, once", async () => {
  const [from, reference] = [newHandset(), newReference()];
  await send(from, "en ", { reference, number: 1, total: 2 });
  // As if the process had died between the commit of the last part and the text.
  await readOnly().query(
    `with l as (update long_text set came = 2 where from_value = $1 returning id)
     insert into text_part (long_text_id, number, units) select id, 2, $2 from l`,
    [from, Buffer.from("to", "utf16le")],
  );
  clock.forward(5_000);
  await Promise.all([showOverdueTexts(), showOverdueTexts(), showOverdueTexts()]);
  expect(await showOverdueTexts()).toBe(0);
  expect(await textsOf(from)).toEqual(["en to"]);
});

test("two processes that take the parts of the same texts store each text once and whole", async () => {
  const handsets = Array.from({ length: 20 }, newHandset);
  const parts = handsets.flatMap((from) =>
    ["1", "2", "3"].flatMap((reference) =>
      [1, 2, 3, 4].map((number) => ({
        id: newId(),
        from,
        to: LONG_NUMBER,
        text: `${reference}.${number} `,
        part: { reference, number, total: 4 },
      })),
    ),
  );
  // Every part goes to one of the two, and a third to both under other ids, as a provider does that retries elsewhere.
  const shares = [0, 1].map((share) =>
    parts.flatMap((part, at) => {
      if (at % 3 === 2) return [{ ...part, id: newId() }];
      return at % 2 === share ? [part] : [];
    }),
  );
  const answers = await Promise.all(shares.map((share) => takeElsewhere(shuffled(share))));
  expect(new Set(answers.flat())).toEqual(new Set([200]));
  for (const from of handsets) {
    const whole = ["1", "2", "3"].map((reference) => [1, 2, 3, 4].map((n) => `${reference}.${n} `).join(""));
    expect((await textsOf(from)).toSorted()).toEqual(whole);
  }
}, 60_000);

async function takeElsewhere(texts: GivenTexts): Promise<number[]> {
  const child: ChildProcess = fork(new URL("../../../testing/intake-process.ts", import.meta.url), {
    execArgv: [],
  });
  await once(child, "message");
  child.send(texts);
  const [statuses] = (await once(child, "message")) as [number[]];
  await once(child, "exit");
  return statuses;
}

function shuffled<Item>(items: Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
