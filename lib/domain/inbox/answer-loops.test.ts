import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { linesOf, newHandset, text } from "#lib/testing/api.ts";
import { createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { handClock } from "#lib/testing/outbox.ts";
import { mayAnswerAutomatically } from "#lib/domain/compliance/may-answer-automatically.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});

let clock: ReturnType<typeof handClock>;
beforeEach(() => void (clock = handClock()));
afterEach(() => clock.putBack());

const answers = async (from: string) =>
  (await linesOf(from)).filter((line) => line.author === "system" && line.kind === "text").length;
const heldBack = async (from: string) =>
  (await linesOf(from)).flatMap((line) => (line.activity?.type === "answer-held" ? [line.activity] : []));
const inTurn = async (from: string, ...words: string[]) => {
  for (const one of words) await text(from, one);
};

describe("another machine", () => {
  test("that asks for help again and again is answered three times an hour, and the thread says so once", async () => {
    const from = newHandset();
    await inTurn(from, ...Array.from({ length: 8 }, () => "HELP"));
    expect([await answers(from), await heldBack(from)]).toEqual([
      3,
      [{ type: "answer-held", reason: "same-text" }],
    ]);
    const [address] = await readOnly().query<{ id: string }>(`select id from address where value = $1`, [
      from,
    ]);
    const may = () => mayAnswerAutomatically(readOnly(), address?.id ?? "", "Thank you", now());
    expect(await may()).toBe("same-text");
    clock.forward(61 * 60_000);
    expect(await may()).toBeNull();
    await text(from, "HELP");
    expect(await answers(from)).toBe(4);
  });

  test("is held back just so when its texts come all at once, to two of our numbers", async () => {
    const from = newHandset();
    const all = Array.from({ length: 40 }, (_, at) =>
      text(from, "HELP", at % 2 === 0 ? {} : { to: SHORT_CODE }),
    );
    await Promise.all(all);
    expect([await answers(from), (await heldBack(from)).length]).toEqual([3, 1]);
    expect((await linesOf(from)).filter((line) => line.direction === "in")).toHaveLength(40);
  });

  test("that says STOP and START in turn is answered four times; each still counts", async () => {
    const from = newHandset();
    await inTurn(from, "STOP", "START", "STOP", "START", "STOP", "START", "STOP");
    expect([await answers(from), await heldBack(from)]).toEqual([
      4,
      [{ type: "answer-held", reason: "alternating" }],
    ]);
    const consent = (await linesOf(from)).flatMap((line) =>
      line.activity?.type.match(/^opted/) ? [line.activity.type] : [],
    );
    expect(consent.at(-1)).toBe("opted-out");
    expect(consent).toHaveLength(7);
  });
});

test("500 texts of one sender at once leave all others' texts in order, and each stored once", async () => {
  const flood = newHandset();
  const others = Array.from({ length: 30 }, newHandset);
  const flooding = Array.from({ length: 500 }, (_, at) => text(flood, String(at)));
  const three = others.map(async (from) => inTurn(from, "en", "to", "tre"));
  const answered = await Promise.all(flooding);
  await Promise.all(three);
  expect(new Set(answered.map((answer) => answer.status))).toEqual(new Set([200]));
  expect((await linesOf(flood)).map((line) => line.text)).toEqual(
    Array.from({ length: 500 }, (_, at) => String(at)),
  );
  for (const from of others)
    expect((await linesOf(from)).map((line) => line.text)).toEqual(["en", "to", "tre"]);
});
