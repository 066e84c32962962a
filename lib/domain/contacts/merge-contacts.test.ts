import { beforeAll, describe, expect, test } from "vitest";
import { deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Contact } from "#lib/contract/contact.ts";
import type { Page } from "#lib/contract/page.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>;
let desks: Record<"agent" | "lead" | "admin" | "stranger", Desk>;
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  desks = {
    agent: await deskOf(await addMember({ name: "Rolf", teamIds: [delivery] })),
    lead: await deskOf(await addMember({ name: "Hana", role: "lead", teamIds: [delivery] })),
    admin: await deskOf(await addMember({ role: "admin" })),
    stranger: await deskOf(await addMember({ role: "lead" })),
  };
});

/** A contact that texted us, and what is known of them. */
async function person(known: Partial<Contact> = {}, ...alsoTo: string[]): Promise<Contact> {
  const from = newHandset();
  await text(from);
  for (const to of alsoTo) await text(from, "Hei", { to });
  const { body } = await desks.admin.call<Page<Contact>>(
    "GET",
    `/contacts?address=${encodeURIComponent(from)}`,
  );
  const [contact] = body.items;
  if (!contact) throw new Error("They texted, and are not there");
  return (await edit(contact, known)).body;
}
const edit = ({ id }: Contact, change: Partial<Contact>) =>
  desks.admin.call<Contact>("PATCH", `/contacts/${id}`, change);
const show = ({ id }: Contact) => desks.admin.call<Contact>("GET", `/contacts/${id}`);
const merge = (kept: Contact, merged: Contact, desk = desks.lead) =>
  desk.call<Contact>("POST", `/contacts/${kept.id}/merges`, { contactId: merged.id });
const undo = async (kept: Contact, desk = desks.lead) => {
  const [newest] = (await show(kept)).body.merges;
  return desk.call<Contact>("DELETE", `/contacts/${kept.id}/merges/${newest?.id ?? newId()}`);
};
const valuesOf = ({ addresses }: Contact) => addresses.map(({ value }) => value);
/** All that the database holds of a contact and its addresses, to the letter. */
const rowsOf = (...contacts: Contact[]) =>
  readOnly().query(
    `select k.*, (select json_agg(ca order by ca.address_id, ca.held_from) from contact_address ca where ca.contact_id = k.id) as held
       from contact k where k.id = any($1::uuid[]) order by k.id`,
    [contacts.map(({ id }) => id)],
  );
const linesWith = (contact: Contact) =>
  readOnly().query<{ id: string; type: string | null }>(
    `select c.id, m.activity ->> 'type' as type from conversation c join address a on a.id = c.address_id
       left join message m on m.conversation_id = c.id and m.activity ->> 'type' in ('contacts-merged', 'merge-undone')
      where a.value = any($1::text[]) order by c.id, m.seq`,
    [valuesOf(contact)],
  );

describe("two contacts become one", () => {
  test("with all addresses, conversations and what was written about either", async () => {
    const kari = await person({ fields: { Order: "77" }, notes: "Third floor" });
    const berg = await person({ name: "K. Berg", fields: { Order: "88", Store: "Oslo" }, notes: "Buzzer 9" });
    const { status, body } = await merge(kari, berg);
    expect([status, body]).toMatchObject([
      201,
      {
        id: kari.id,
        name: "K. Berg",
        fields: { Order: "77", Store: "Oslo" },
        notes: "Third floor\n\nBuzzer 9",
        merges: [{ by: { name: "Hana" }, contact: { id: berg.id, text: "K. Berg" } }],
      },
    ]);
    expect(valuesOf(body)).toEqual([...valuesOf(kari), ...valuesOf(berg)]);
    const { body: talks } = await desks.agent.list(`?status=all&contact=${kari.id}`);
    expect(talks.items.map(({ contact }) => [contact.id, contact.address]).sort()).toEqual(
      valuesOf(body)
        .map((value) => [kari.id, value])
        .sort(),
    );
    expect((await show(berg)).status).toBe(404);
    expect((await edit(berg, { notes: "?" })).status).toBe(404);
  });

  test("each conversation says so, and one event", async () => {
    const [kari, berg] = [await person({ name: "Kari" }, SHORT_CODE), await person()];
    const { body } = await merge(kari, berg);
    expect((await linesWith(body)).map(({ type }) => type)).toEqual(Array(3).fill("contacts-merged"));
    const events = await readOnly().query<{ data: { mergedId: string } }>(
      `select data from event where type = 'contact.merged' and contact_id = $1`,
      [kari.id],
    );
    expect(events.map(({ data }) => data.mergedId)).toEqual([berg.id]);
  });

  test("consent stays with the address that gave it", async () => {
    const [kari, berg] = [await person(), await person()];
    await text(valuesOf(berg)[0] ?? "", "STOP");
    await merge(kari, berg);
    const { body } = await desks.admin.list(`?status=all&contact=${kari.id}`);
    const consents = body.items.map(({ contact, consent }) => [contact.address, consent.status]);
    expect(Object.fromEntries(consents)).toEqual({
      [valuesOf(kari)[0] ?? ""]: "unknown",
      [valuesOf(berg)[0] ?? ""]: "opted-out",
    });
  });

  test("only by leads and admins who see both, and never one with itself", async () => {
    const [kari, berg] = [await person(), await person()];
    const before = await rowsOf(kari, berg);
    expect((await merge(kari, berg, desks.agent)).status).toBe(403);
    expect((await merge(kari, berg, desks.stranger)).status).toBe(404);
    expect(await merge(kari, kari)).toMatchObject({
      status: 422,
      body: { fields: { contactId: expect.any(String) } },
    });
    expect((await merge(kari, { ...berg, id: newId() })).status).toBe(404);
    expect(await rowsOf(kari, berg)).toEqual(before);
    await merge(kari, berg);
    expect((await undo(kari, desks.agent)).status).toBe(403);
    expect((await undo(kari, desks.stranger)).status).toBe(404);
  });

  test("not when what is written about them has no room in one", async () => {
    const many = (from: number) =>
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`d${from + at}`, "x"]));
    const [kari, berg] = [await person({ fields: many(0) }), await person({ fields: many(30) })];
    expect((await merge(kari, berg)).body.detail).toContain("60 details");
    await edit(berg, { fields: {}, notes: "x".repeat(4000) });
    await edit(kari, { notes: "y".repeat(4000) });
    expect((await merge(kari, berg)).body.detail).toContain("5000 characters");
  });
});

describe("a merge is taken back", () => {
  test("and each has to the letter what it had", async () => {
    const kari = await person({ name: "Kari", fields: { Order: "77", Store: "" }, notes: "Third floor" });
    const berg = await person({ fields: { Order: "88", Store: "Oslo" }, notes: "Buzzer 9" }, SHORT_CODE);
    const before = await rowsOf(kari, berg);
    await merge(kari, berg);
    expect(await rowsOf(kari, berg)).not.toEqual(before);
    expect((await undo(kari)).body.merges).toEqual([]);
    expect(await rowsOf(kari, berg)).toEqual(before);
    expect((await show(berg)).body).toMatchObject({
      fields: { Order: "88", Store: "Oslo" },
      notes: "Buzzer 9",
    });
    expect((await linesWith(berg)).map(({ type }) => type)).toEqual([
      "contacts-merged",
      "merge-undone",
      "contacts-merged",
      "merge-undone",
    ]);
    expect((await merge(kari, berg)).status).toBe(201);
  });

  test("after later changes too: they stay with the contact they were made on", async () => {
    const [kari, berg] = [
      await person({ notes: "Third floor" }),
      await person({ name: "Berg", notes: "Buzzer 9" }),
    ];
    const [other] = (await rowsOf(berg)) as [object];
    const { body } = await merge(kari, berg);
    await edit(body, { fields: { Floor: "3" }, notes: `${body.notes}\n\nCall first` });
    // A new conversation of the other's address, on another of our numbers.
    await text(valuesOf(berg)[0] ?? "", "Hei", { to: SHORT_CODE });
    await undo(kari);
    expect((await show(kari)).body).toMatchObject({
      name: null,
      fields: { Floor: "3" },
      notes: "Third floor\n\nCall first",
    });
    expect(await rowsOf(berg)).toEqual([other]);
    expect((await desks.admin.list(`?status=all&contact=${berg.id}`)).body.items).toHaveLength(2);
  });

  test("the last first, when one was merged on", async () => {
    const [anne, kari, berg] = [
      await person({ notes: "A" }),
      await person({ notes: "K" }),
      await person({ notes: "B" }),
    ];
    const before = await rowsOf(anne, kari, berg);
    const { body } = await merge(kari, berg);
    await merge(anne, kari);
    const first = `/contacts/${kari.id}/merges/${body.merges[0]?.id}`;
    expect((await desks.lead.call("DELETE", first)).status).toBe(404);
    expect((await show(anne)).body).toMatchObject({
      notes: "A\n\nK\n\nB",
      merges: [{ contact: { id: kari.id } }],
    });
    await undo(anne);
    await undo(kari);
    expect(await rowsOf(anne, kari, berg)).toEqual(before);
  });

  test("in any order, when two were merged into one", async () => {
    const [anne, kari, berg] = [
      await person({ notes: "A" }),
      await person({ notes: "K" }),
      await person({ notes: "B" }),
    ];
    const before = await rowsOf(anne, kari, berg);
    const { body } = await merge(anne, kari);
    await merge(anne, berg);
    await desks.lead.call("DELETE", `/contacts/${anne.id}/merges/${body.merges[0]?.id}`);
    expect((await show(anne)).body.notes).toBe("A\n\nB");
    await undo(anne);
    expect(await rowsOf(anne, kari, berg)).toEqual(before);
  });
});

describe("at the same moment", () => {
  test.each<[string, (a: Contact, b: Contact, c: Contact) => [Contact, Contact][]]>([
    [
      "the same two, both ways",
      (a, b) => [
        [a, b],
        [b, a],
      ],
    ],
    [
      "the same two, twice",
      (a, b) => [
        [a, b],
        [a, b],
      ],
    ],
    [
      "one into two others",
      (a, b, c) => [
        [a, b],
        [c, b],
      ],
    ],
    [
      "in a circle",
      (a, b, c) => [
        [a, b],
        [b, c],
        [c, a],
      ],
    ],
  ])("%s: nobody is lost, and all can be taken back", async (_, pairs) => {
    for (let round = 0; round < 4; round++) {
      const people = [
        await person({ notes: "A" }),
        await person({ notes: "B" }),
        await person({ notes: "C" }),
      ] as const;
      const before = await rowsOf(...people);
      const asked = pairs(...people);
      const answers = await Promise.all(asked.map(([kept, merged]) => merge(kept, merged)));
      const done = answers.filter(({ status }) => status === 201).length;
      expect(done).toBeGreaterThan(0);
      expect(done).toBeLessThan(asked.length);
      for (const { status } of answers) expect([201, 404, 409]).toContain(status);
      for (let left = done; left > 0; left--)
        for (const one of people) if ((await show(one)).body.merges?.length) await undo(one);
      expect(await rowsOf(...people)).toEqual(before);
    }
  });

  test("an edit and a merge: nothing is saved where nobody sees it", async () => {
    for (let round = 0; round < 5; round++) {
      const [kari, berg] = [await person(), await person()];
      await Promise.all([edit(berg, { notes: "Ring" }), merge(kari, berg)]);
      const [row] = await readOnly().query<{ notes: string }>(`select notes from contact where id = $1`, [
        berg.id,
      ]);
      expect((await show(kari)).body.notes).toBe(row?.notes);
    }
  });
});

test("contacts are found by a part of name or number, and only those one may see", async () => {
  const kari = await person({ name: "Kari Nordmann-Søk" });
  const found = async (desk: Desk, q: string) =>
    (await desk.call<Page<Contact>>("GET", `/contacts?q=${encodeURIComponent(q)}`)).body.items.map(
      ({ id }) => id,
    );
  expect(await found(desks.agent, "mann-søk")).toEqual([kari.id]);
  expect(await found(desks.agent, (valuesOf(kari)[0] ?? "").slice(3))).toEqual([kari.id]);
  expect(await found(desks.stranger, "mann-søk")).toEqual([]);
});
