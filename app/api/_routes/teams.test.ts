import { beforeAll, describe, expect, test } from "vitest";
import type { Team } from "#lib/contract/member.ts";
import type { Page } from "#lib/contract/page.ts";
import type { NewApiKey } from "#lib/contract/staff.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { caller, conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>["call"];

let business: Awaited<ReturnType<typeof createBusiness>>;
let people: Record<"admin" | "lead" | "agent", Actor>;
let as: Record<"admin" | "lead", Desk>;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  people = {
    admin: await addMember({ name: "Hana Sato", role: "admin" }),
    lead: await addMember({ name: "Aoife Byrne", role: "lead", teamIds: [business.delivery] }),
    agent: await addMember({ name: "Priya Nair", teamIds: [business.delivery] }),
  };
  as = { admin: (await deskOf(people.admin)).call, lead: (await deskOf(people.lead)).call };
});

describe("a team", () => {
  test("is made, renamed, staffed, and its name is taken once", async () => {
    const made = await as.admin<{ id: string }>("POST", "/teams", { name: "Store help" });
    expect((await as.admin("POST", "/teams", { name: "Store help" })).body).toMatchObject({
      code: "conflict",
      fields: { name: expect.any(String) },
    });
    expect((await as.admin("PATCH", `/teams/${made.body.id}`, { name: "Returns" })).status).toBe(409);
    expect((await as.admin("PATCH", `/teams/${made.body.id}`, { name: "Stores" })).status).toBe(200);
    const staff = (members: object[]) => as.admin("PUT", `/teams/${made.body.id}/members`, { members });
    expect((await staff([{ memberId: people.agent.id, leads: true }])).status).toBe(422);
    expect(
      (await staff([{ memberId: people.lead.id, leads: true }, { memberId: people.agent.id }])).status,
    ).toBe(204);
    const team = (await as.admin<Page<Team>>("GET", "/teams")).body.items.find(
      ({ id }) => id === made.body.id,
    );
    expect(team).toMatchObject({ name: "Stores", leadIds: [people.lead.id] });
    await as.admin("DELETE", `/teams/${made.body.id}`);
  });

  test("leaves numbers, conversations and keys to another; keys without one stand in the way", async () => {
    const { id } = (await as.admin<{ id: string }>("POST", "/teams", { name: "Pop-up" })).body;
    const number = business.shortCode;
    const serve = (teamIds: string[], defaultTeamId: string | null) =>
      as.admin("PUT", `/numbers/${number}/teams`, { teamIds, defaultTeamId });
    expect((await serve([business.returns], id)).status).toBe(422);
    expect((await serve([id], id)).status).toBe(204);
    const handset = newHandset();
    await text(handset, "Hei", { to: "2012" });
    const conversation = await conversationWith(handset);
    const key = await as.admin<NewApiKey>("POST", "/api-keys", {
      name: "Till",
      role: "agent",
      teamIds: [id],
    });
    expect((await as.admin("GET", `/teams/${id}/holdings`)).body).toEqual({
      conversations: 1,
      open: 1,
      apiKeys: ["Till"],
    });
    expect((await as.admin("DELETE", `/teams/${id}`)).body).toMatchObject({
      code: "conflict",
      fields: { moveTo: expect.any(String) },
    });
    expect((await as.admin("DELETE", `/teams/${id}?moveTo=${business.returns}`)).status).toBe(204);
    const shown = await as.admin("GET", `/conversations/${conversation}`);
    expect(shown.body).toMatchObject({ team: { id: business.returns } });
    const numbers = (await as.admin<Page<{ id: string }>>("GET", "/numbers")).body.items;
    expect(numbers.find((one) => one.id === number)).toMatchObject({
      teamIds: [business.returns],
      defaultTeamId: business.returns,
    });
    const program = caller({ authorization: `Bearer ${key.body.key}` });
    expect(
      (await program<Page<{ id: string }>>("GET", "/conversations?status=all")).body.items.map(
        (one) => one.id,
      ),
    ).toContain(conversation);
  });
});

test("an API key is shown once, and works until it is revoked", async () => {
  const made = await as.admin<NewApiKey>("POST", "/api-keys", { name: "Till", role: "agent" });
  const listed = JSON.stringify((await as.admin("GET", "/api-keys")).body);
  expect(listed).toContain(made.body.id);
  expect(listed).not.toContain(made.body.key);
  const program = caller({ authorization: `Bearer ${made.body.key}` });
  expect((await program("GET", "/me")).status).toBe(200);
  expect((await as.admin("DELETE", `/api-keys/${made.body.id}`)).status).toBe(204);
  await expect.poll(async () => (await program("GET", "/me")).status, { timeout: 5_000 }).toBe(401);
});

test("tags are renamed, merged and deleted wherever they are worn", async () => {
  const handset = newHandset();
  await text(handset);
  const id = await conversationWith(handset);
  await as.admin("PUT", `/conversations/${id}/tags`, { names: ["late", "parts"] });
  const tags = (await as.admin<Page<{ id: string; name: string }>>("GET", "/tags")).body.items;
  const idOf = (name: string) => tags.find((tag) => tag.name === name)?.id ?? "";
  const worn = async () =>
    (await as.admin<{ tags: { name: string }[] }>("GET", `/conversations/${id}`)).body.tags.map(
      ({ name }) => name,
    );
  expect((await as.lead("PATCH", `/tags/${idOf("late")}`, { name: "Parts" })).body.code).toBe("conflict");
  await as.lead("PATCH", `/tags/${idOf("late")}`, { name: "Overdue" });
  expect(await worn()).toEqual(["overdue", "parts"]);
  expect((await as.lead("GET", "/tags/uses")).body).toMatchObject({
    items: expect.arrayContaining([{ id: idOf("late"), uses: 1 }]),
  });
  await as.lead("PUT", `/tags/${idOf("late")}/merger`, { into: idOf("parts") });
  expect(await worn()).toEqual(["parts"]);
  await as.lead("DELETE", `/tags/${idOf("parts")}`);
  expect(await worn()).toEqual([]);
});

test("saved replies are added, changed and deleted; a title is taken once", async () => {
  const add = (title: string) =>
    as.lead<{ id: string }>("POST", "/saved-replies", { title, text: "Hi {name}" });
  const made = await add("Greeting");
  expect((await add("Greeting")).body).toMatchObject({
    code: "conflict",
    fields: { title: expect.any(String) },
  });
  const changed = await as.lead("PUT", `/saved-replies/${made.body.id}`, { title: "Hello", text: "Hi" });
  expect(changed.body).toEqual({ id: made.body.id, title: "Hello", text: "Hi" });
  expect((await as.lead("DELETE", `/saved-replies/${made.body.id}`)).status).toBe(204);
  expect((await as.lead("DELETE", `/saved-replies/${made.body.id}`)).status).toBe(404);
});

test("every change is recorded with who did it", async () => {
  const rows = await readOnly().query<{ type: string }>(
    "select distinct type from event where actor_id = any($1::uuid[]) and conversation_id is null",
    [[people.admin.id, people.lead.id]],
  );
  expect(rows.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["team.deleted", "tag.merged", "api-key.revoked"]),
  );
});
