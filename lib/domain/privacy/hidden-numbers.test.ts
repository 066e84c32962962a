import { beforeAll, expect, test } from "vitest";
import type { HiddenNumbers } from "#lib/contract/privacy.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

type Call = Awaited<ReturnType<typeof deskOf>>["call"];
let admin: Call;
let agent: Call;
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  admin = (await deskOf(await addMember({ role: "admin" }))).call;
  agent = (await deskOf(await addMember({ teamIds: [delivery] }))).call;
});

const choose = (by: Call, ...kinds: string[]) => by<HiddenNumbers>("PUT", "/hidden-numbers", { kinds });
const textsOf = async (from: string) => (await linesOf(from)).map((line) => line.text);
const card = "4111 1111 1111 1111";

test("until an admin chooses so, every text is kept as it came; others choose and see nothing", async () => {
  const from = newHandset();
  await text(from, card);
  expect(await textsOf(from)).toEqual([card]);
  expect((await choose(agent, "card")).status).toBe(403);
  expect((await agent("GET", "/hidden-numbers")).status).toBe(403);
  expect((await choose(admin, "passport")).status).toBe(422);
});

test("from then on a card number is nowhere: not in a thread, the quarantine, or a long text put together", async () => {
  expect((await choose(admin, "card", "card")).body).toEqual({ kinds: ["card"] });
  const from = newHandset();
  await text(from, `Take it from ${card}, please`);
  await text(from, card, { to: "+4759449999" });
  const part = { reference: "77", total: 2 };
  await text(from, "Or from 4111 1111 ", { id: newId(), part: { ...part, number: 1 } });
  await text(from, "1111 1111.", { id: newId(), part: { ...part, number: 2 } });
  expect(await textsOf(from)).toEqual([
    "Take it from •••• •••• •••• 1111, please",
    "Or from •••• •••• •••• 1111.",
  ]);
  const kept = await readOnly().query<{ text: string }>(`select text from quarantined_text`);
  expect(kept).toEqual([{ text: "•••• •••• •••• 1111" }]);
  await text(from, "ssn 078-05-1120");
  expect((await textsOf(from)).at(-1)).toBe("ssn 078-05-1120");
});
