import { beforeAll, describe, expect, test } from "vitest";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Contact } from "#lib/contract/contact.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

let desk: Awaited<ReturnType<typeof deskOf>>;
let longNumber: string;
beforeAll(async () => {
  await createTestDatabase();
  ({ longNumber } = await createBusiness());
  desk = await deskOf(await addMember({ role: "admin" }));
});

async function newContact(): Promise<string> {
  const from = newHandset();
  await text(from);
  return (await desk.show(await conversationWith(from))).body.contact.id;
}

describe("changing a contact", () => {
  test("leaves alone what is not given, also when two change it at once", async () => {
    const id = await newContact();
    const changes: object[] = [{ name: "Kari" }, { notes: "Ring first" }, { fields: { Order: "77" } }];
    for (let round = 0; round < 5; round++) {
      await desk.call("PATCH", `/contacts/${id}`, { name: "", notes: "", fields: {} });
      await Promise.all(changes.map((change) => desk.call("PATCH", `/contacts/${id}`, change)));
      const { body } = await desk.call<Contact>("GET", `/contacts/${id}`);
      expect(body).toMatchObject({ name: "Kari", notes: "Ring first", fields: { Order: "77" } });
    }
  });

  test("takes 50 fields at most", async () => {
    const fields = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`field ${at}`, ""]));
    const { status, body } = await desk.call("PATCH", `/contacts/${await newContact()}`, { fields });
    expect([status, Object.keys(body.fields ?? {})]).toEqual([422, ["fields"]]);
  });
});

test("consent for one number is recorded only for a number that is there", async () => {
  const id = await newContact();
  const wish = { action: "opt-out", scope: "number", source: "phone call" };
  const wrong = await desk.call("POST", `/contacts/${id}/consent`, { ...wish, numberId: newId() });
  expect([wrong.status, Object.keys(wrong.body.fields ?? {})]).toEqual([422, ["numberId"]]);
  expect(await readOnly().query(`select 1 from consent_entry`)).toEqual([]);
  const right = await desk.call("POST", `/contacts/${id}/consent`, { ...wish, numberId: longNumber });
  expect(right.status).toBe(201);
});
