import { beforeAll, beforeEach, expect, test } from "vitest";
import { addAccount, addMember, addNumber, createBusiness } from "#lib/testing/business.ts";
import { deskOf, postWebhook } from "#lib/testing/api.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { RefusedCall } from "#lib/contract/health.ts";
import type { Page } from "#lib/contract/page.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { KEPT_PER_ACCOUNT, writeRefusedCalls } from "./note-refused-call.ts";

let accountId: string;
let call: Awaited<ReturnType<typeof deskOf>>["call"];

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  const credentials = { accountSid: `AC${"0".repeat(32)}`, authToken: "0".repeat(32) };
  accountId = await addAccount({ key: "twilio-1", provider: "twilio", credentials });
  await addNumber({ address: "+4759440001", accountId });
  ({ call } = await deskOf(await addMember({ role: "admin" })));
});
beforeEach(() => readOnly().query(`delete from refused_call`));

async function kept(query = "") {
  await writeRefusedCalls();
  const { body } = await call<Page<RefusedCall>>(
    "GET",
    `/provider-accounts/${accountId}/refused-calls${query}`,
  );
  return body;
}

const form = { "content-type": "application/x-www-form-urlencoded" };

test("a forged call is refused, and an admin sees why, without the text, the number and the secret", async () => {
  const body = "From=%2B4792000001&To=%2B4759440001&Body=Where+is+my+sofa&MessageSid=SM1";
  const headers = { ...form, "x-twilio-signature": "c2VjcmV0LXNpZ25hdHVyZQ==" };
  expect((await postWebhook("twilio-1", body, headers)).status).toBe(401);
  const { items } = await kept();
  expect(items).toMatchObject([
    {
      door: "texts",
      method: "POST",
      code: "bad-signature",
      detail: expect.stringContaining("does not match this account"),
      body: "From=••••01\nTo=••••01\nBody=(16 characters)\nMessageSid=(3 characters)",
    },
  ]);
  const [row] = await readOnly().query<{ all: string }>(`select r::text as all from refused_call r`);
  for (const secret of ["4792000001", "4759440001", "sofa", "c2VjcmV0", "twilio-1"])
    expect(row?.all).not.toContain(secret);
});

test("what cannot be read is noted with what is wrong; what is taken is not, nor what no account is called by", async () => {
  expect((await postWebhook("simulator", "{")).status).toBe(400);
  expect(
    (await postWebhook("simulator", { id: newId(), from: "+4792000001", to: "2012", text: "Hei" })).status,
  ).toBe(200);
  expect((await postWebhook("nobody", "{}")).status).toBe(404);
  await writeRefusedCalls();
  const rows = await readOnly().query(`select code from refused_call`);
  expect(rows).toEqual([{ code: "malformed" }]);
});

test("of a flood the newest fifty are kept, whatever was there before, and paged", async () => {
  const flood = (from: number, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, at) =>
        postWebhook("twilio-1", `Flood_${"x".repeat(from + at)}=1`, form),
      ),
    );
  await flood(1, 30);
  expect((await kept()).items).toHaveLength(30);
  await flood(31, 40);
  for (let at = 0; at < 400; at += 1) await postWebhook("twilio-1", "Last=1", form);
  const all = await kept("?limit=200");
  expect(all.items).toHaveLength(KEPT_PER_ACCOUNT);
  expect(new Set(all.items.map(({ body }) => body))).toEqual(new Set(["Last=(1 characters)"]));
  const first = await kept("?limit=20");
  const next = await kept(`?limit=200&cursor=${first.nextCursor}`);
  expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
  const [count] = await readOnly().query<{ count: number }>(
    `select count(*)::int as count from refused_call`,
  );
  expect(count?.count).toBe(KEPT_PER_ACCOUNT);
});

test("only admins see them, and of no account that is not there", async () => {
  const agent = await deskOf(await addMember());
  const path = `/provider-accounts/${accountId}/refused-calls`;
  expect((await agent.call("GET", path)).status).toBe(403);
  expect((await call("GET", `/provider-accounts/${newId()}/refused-calls`)).status).toBe(404);
});
