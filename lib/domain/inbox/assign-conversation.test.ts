import { beforeAll, expect, test } from "vitest";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
});

test("what a deactivated member had goes to another team; nothing new goes to them", async () => {
  const desk = await deskOf(await addMember({ role: "admin" }));
  const gone = await addMember({ teamIds: [business.delivery] });
  const from = newHandset();
  await text(from);
  const path = `/conversations/${await conversationWith(from)}/assignment`;
  expect((await desk.call("PUT", path, { memberId: gone.id })).status).toBe(200);
  await readOnly().query(`update member set deactivated_at = now() where id = $1`, [gone.id]);
  const moved = await desk.call("PUT", path, { teamId: business.returns });
  expect([moved.status, moved.body]).toMatchObject([
    200,
    { team: { id: business.returns }, assignee: { id: gone.id } },
  ]);
  expect((await desk.call("PUT", path, { memberId: null })).status).toBe(200);
  const refused = await desk.call("PUT", path, { memberId: gone.id });
  expect([refused.status, Object.keys(refused.body.fields ?? {})]).toEqual([422, ["memberId"]]);
});
