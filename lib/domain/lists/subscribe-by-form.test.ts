import { beforeAll, describe, expect, test } from "vitest";
import { deskOf, linesOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { List } from "#lib/contract/list.ts";
import { findForm, subscribeByForm } from "./subscribe-by-form.ts";

let lead: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  lead = await deskOf(await addMember({ role: "lead", teamIds: [delivery] }));
});

const sizeOf = async ({ id }: List) => {
  const { size, pending } = (await lead.call<List>("GET", `/lists/${id}`)).body;
  return { size, pending };
};
const textsTo = async (from: string) =>
  (await linesOf(from)).filter(({ direction, kind }) => direction === "out" && kind === "text");

let made = 0;

describe("the public form", () => {
  async function form(more: object = {}) {
    const wording = "I agree to offers by text.";
    const input = { name: `Form ${++made}`, wording, ...more };
    const { body: list } = await lead.call<List>("POST", "/lists", input);
    const { body } = await lead.call<List>("PATCH", `/lists/${list.id}`, { form: true });
    return { list, code: body.formUrl?.split("/").at(-1) ?? "" };
  }

  test("shows what one agrees to, asks for a YES, and keeps the words as proof", async () => {
    const { list, code } = await form({ optIn: "double" });
    expect(await findForm(code)).toMatchObject({ list: list.name, wording: list.wording, confirms: true });
    const from = newHandset();
    await subscribeByForm(code, { to: from }, "203.0.113.7");
    expect(await sizeOf(list)).toEqual({ size: 0, pending: 1 });
    expect(await textsTo(from)).toHaveLength(1);
    await text(from, "YES");
    expect(await sizeOf(list)).toEqual({ size: 1, pending: 0 });
  });

  test("tells nobody who is on the list, and texts no one who is opted out", async () => {
    const { list, code } = await form();
    const [known, out] = [newHandset(), newHandset()];
    await lead.call("POST", `/lists/${list.id}/subscribers`, { to: known, source: "web shop" });
    await text(out, "STOP");
    const told = (await textsTo(out)).length;
    for (const to of [known, out]) expect(await subscribeByForm(code, { to }, "203.0.113.8")).toBeUndefined();
    expect((await textsTo(out)).length).toBe(told);
    expect(await sizeOf(list)).toEqual({ size: 1, pending: 0 });
  });

  test("refuses what is no phone, too many tries, and a link that is no longer", async () => {
    const { list, code } = await form();
    await expect(subscribeByForm(code, { to: "12" }, "203.0.113.9")).rejects.toMatchObject({
      code: "invalid",
    });
    const to = newHandset();
    await expect(
      (async () => {
        for (let tries = 0; tries < 20; tries++)
          await subscribeByForm(code, { to }, `203.0.113.${20 + tries}`);
      })(),
    ).rejects.toMatchObject({ code: "too-many-attempts" });
    await lead.call<List>("PATCH", `/lists/${list.id}`, { form: false });
    expect(await findForm(code)).toBeNull();
    await expect(subscribeByForm(code, { to: newHandset() }, "203.0.113.10")).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
