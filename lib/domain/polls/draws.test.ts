import { beforeAll, expect, test } from "vitest";
import type { Contact } from "#lib/contract/contact.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { Draw, Poll } from "#lib/contract/poll.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { csvFor, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { publish, say } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { rankEntrants } from "./rank-entrants.ts";

type Call = Awaited<ReturnType<typeof deskOf>>["call"];
let admin: Actor;
let call: Call;
let agent: Call;
let poll: string;
const phones = { yes: Array.from({ length: 4 }, newHandset), no: Array.from({ length: 2 }, newHandset) };

beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Sato" });
  ({ call } = await deskOf(admin));
  agent = (await deskOf(await addMember({ teamIds: [delivery] }))).call;
  const options = [
    { value: "Yes", aliases: ["1"] },
    { value: "No", aliases: ["2"] },
  ];
  const { id } = await publish(admin, {
    triggers: [{ kind: "keyword", words: ["quiz"] }],
    steps: [{ id: "quiz", kind: "vote", question: "Is it?", options, next: null }],
  });
  const { body } = await call<Page<Poll>>("GET", `/polls?automation=${id}`);
  poll = body.items[0]?.id ?? "";
  for (const from of phones.yes) await say(from, "quiz 1");
  for (const from of phones.no) await say(from, "quiz 2");
});

const drawn = async (input: object, by = call) => by<Draw>("POST", `/polls/${poll}/draws`, input);
const addressesOf = async () => {
  const rows = await readOnly().query<{ id: string; value: string }>(
    `select id, value from address where value = any($1)`,
    [[...phones.yes, ...phones.no]],
  );
  return new Map(rows.map(({ id, value }) => [value, id]));
};
const digits = (shown: string) => `+${shown.replaceAll(/\D/g, "")}`;

test("each phone takes part once; who won can be reckoned again from the seed and the list", async () => {
  const { status, body: draw } = await drawn({ winners: 2 });
  expect(status).toBe(201);
  expect(draw).toMatchObject({ entrants: 6, option: null, by: "Hana Sato" });
  const ids = await addressesOf();
  const { rows } = await csvFor(admin, `/polls/${poll}/votes.csv`);
  const listed = rows.flatMap(([phone = "", , , , , id = ""]) => (phone.includes("+") ? [id] : []));
  const { order, entrantsHash } = rankEntrants(listed, draw.seed);
  expect(entrantsHash).toBe(draw.entrantsHash);
  expect(draw.winners.map(({ addressText }) => ids.get(digits(addressText)))).toEqual(order.slice(0, 2));
  expect(draw.winners.every(({ conversationId }) => conversationId !== null)).toBe(true);
});

test("only those who gave one answer, where that is asked; never more winners than there are entrants", async () => {
  const { body: draw } = await drawn({ winners: 10, option: "No" });
  expect(draw.winners.map(({ addressText }) => digits(addressText)).toSorted()).toEqual(phones.no.toSorted());
  expect((await drawn({ winners: 1, option: "Perhaps" })).status).toBe(409);
});

test("another wins in the stead of one, with why; of two who ask at once only one more wins", async () => {
  const { body: draw } = await drawn({ winners: 1, option: "Yes" });
  const first = draw.winners[0]?.place ?? 0;
  const replace = (place: number, reason = "Did not answer") =>
    call<Draw>("POST", `/draws/${draw.id}/replacements`, { place, reason });
  await Promise.all([replace(first), replace(first)]);
  const { body } = await call<Page<Draw>>("GET", `/polls/${poll}/draws`);
  const after = body.items.find(({ id }) => id === draw.id);
  expect(after?.winners.map(({ place, replacedReason }) => [place, replacedReason])).toEqual([
    [1, "Did not answer"],
    [2, null],
  ]);
  expect((await replace(2, " ")).status).toBe(422);
  expect((await replace(4)).status).toBe(404);
  await replace(2);
  await replace(3);
  expect((await replace(4)).status).toBe(409);
});

test("who opted out takes part only where that is said; who is blocked never does", async () => {
  const [left = "", barred = ""] = phones.yes;
  await text(left, "STOP");
  const { body } = await call<Page<Contact>>("GET", `/contacts?address=${encodeURIComponent(barred)}`);
  expect(
    (await call("PUT", `/contacts/${body.items[0]?.id}/block`, { reason: "Abuse", until: null })).status,
  ).toBeLessThan(300);
  expect((await drawn({ winners: 1, option: "Yes" })).body.entrants).toBe(2);
  expect((await drawn({ winners: 1, option: "Yes", withOptedOut: true })).body.entrants).toBe(3);
});

test("a vote that has yet to close is not drawn from; agents draw nothing; wrong numbers are refused", async () => {
  expect((await drawn({ winners: 1 }, agent)).status).toBe(403);
  for (const winners of [0, 1.5, 1_001, "two"]) expect((await drawn({ winners })).status).toBe(422);
  await readOnly().query(`update poll set closes_at = now() + interval '1 hour' where id = $1`, [poll]);
  expect((await drawn({ winners: 1 })).status).toBe(409);
  await readOnly().query(`update poll set closes_at = now() - interval '1 hour' where id = $1`, [poll]);
  expect((await drawn({ winners: 1 })).status).toBe(201);
});
