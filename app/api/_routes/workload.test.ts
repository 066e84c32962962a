import { beforeAll, describe, expect, test } from "vitest";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import type { AssignmentResult, Workload } from "#lib/contract/workload.ts";
import { noteActive } from "#lib/domain/team/note-active.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { conversationWith, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>["call"];

let business: Awaited<ReturnType<typeof createBusiness>>;
let people: Record<"admin" | "lead" | "priya" | "dele", Actor>;
let as: Record<"admin" | "lead", Desk>;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  people = {
    admin: await addMember({ name: "Hana Sato", role: "admin" }),
    lead: await addMember({ name: "Aoife Byrne", role: "lead", teamIds: [business.delivery] }),
    priya: await addMember({ name: "Priya Nair", teamIds: [business.delivery] }),
    dele: await addMember({ name: "Dele Okafor", teamIds: [business.returns] }),
  };
  as = { admin: (await deskOf(people.admin)).call, lead: (await deskOf(people.lead)).call };
});

/** A new text: at the long number it goes to Delivery, at the short code to no team. */
async function conversation(to?: string): Promise<string> {
  const handset = newHandset();
  await text(handset, "Where is it?", to === undefined ? {} : { to });
  return conversationWith(handset);
}

const board = async (by: Desk, query = "") => (await by<Workload>("GET", `/workload${query}`)).body;
const laneOf = async (by: Desk, { id }: Actor) => (await board(by)).members.find((lane) => lane.id === id);
const assign = async (by: Desk, items: object[]) =>
  (await by<{ items: AssignmentResult[] }>("POST", "/assignments", { items })).body.items;
const spread = async (by: Desk, conversationIds: string[]) =>
  (await by<{ items: AssignmentResult[] }>("POST", "/assignments/spread", { conversationIds })).body.items;
const ownerOf = async (id: string) =>
  (await as.admin<{ assignee: { id: string } | null }>("GET", `/conversations/${id}`)).body.assignee?.id ??
  null;

describe("the board", () => {
  test("counts what each has open and what waits, and lists what is nobody's", async () => {
    const [own, free] = [await conversation(), await conversation()];
    await assign(as.admin, [{ conversationId: own, memberId: people.priya.id }]);
    const shown = await board(as.lead);
    expect(shown.members.find(({ id }) => id === people.priya.id)).toMatchObject({
      open: 1,
      waiting: 1,
      cap: 15,
      conversations: [{ id: own, teamId: business.delivery }],
    });
    expect(shown.unassigned).toEqual([expect.objectContaining({ id: free, lastText: "Where is it?" })]);
    expect(shown.teams).toEqual([
      expect.objectContaining({ id: business.delivery, open: 2, waiting: 2, unassigned: 1 }),
    ]);
    await as.admin("POST", `/conversations/${own}/messages`, { text: "On its way" });
    expect(await laneOf(as.lead, people.priya)).toMatchObject({
      open: 1,
      waiting: 0,
      oldestWaitingSince: null,
    });
    await as.admin("PUT", `/conversations/${own}/closure`);
    expect(await laneOf(as.lead, people.priya)).toMatchObject({ open: 0, conversations: [] });
  });

  test("of a lead holds only the teams they lead; an admin's holds all, and what has no team", async () => {
    const other = await conversation(SHORT_CODE);
    expect((await board(as.lead)).members.map(({ name }) => name)).toEqual(["Aoife Byrne", "Priya Nair"]);
    expect((await board(as.lead)).unassigned.map(({ id }) => id)).not.toContain(other);
    const all = await board(as.admin);
    expect(all.members.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Dele Okafor", "Hana Sato", "Priya Nair"]),
    );
    expect(all.teams.at(-1)).toMatchObject({ id: null, open: 1, unassigned: 1 });
    expect(all.unassigned.map(({ id }) => id)).toContain(other);
    const returns = await board(as.admin, `?team=${business.returns}`);
    expect(returns.members.map(({ name }) => name)).toEqual(["Dele Okafor"]);
    expect((await as.lead("GET", `/workload?team=${business.returns}`)).status).toBe(404);
  });

  test("says who is there: available by their own word, online by their page", async () => {
    expect(await laneOf(as.admin, people.priya)).toMatchObject({ online: false, availability: "available" });
    await noteActive([people.priya.id]);
    const priya = (await deskOf(people.priya)).call;
    await priya("PATCH", "/me", { availability: "away" });
    expect(await laneOf(as.admin, people.priya)).toMatchObject({ online: true, availability: "away" });
    await priya("PATCH", "/me", { availability: "available" });
  });
});

describe("assigning many", () => {
  test("does what can be done, and says of each what came of it", async () => {
    const [own, other] = [await conversation(), await conversation(SHORT_CODE)];
    const gone = newId();
    const to = (conversationId: string, memberId: string | null, more = {}) => ({
      conversationId,
      memberId,
      ...more,
    });
    const results = await assign(as.lead, [
      to(own, people.priya.id),
      to(other, people.priya.id),
      to(gone, people.priya.id),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["assigned", "not-found", "not-found"]);
    expect(results[0]).toMatchObject({ memberId: people.priya.id, previousMemberId: null });
    expect(await assign(as.lead, [to(own, people.priya.id)])).toMatchObject([{ outcome: "unchanged" }]);
    expect(await assign(as.lead, [to(own, newId())])).toMatchObject([{ outcome: "no-such-member" }]);
    const lines = await as.admin<Page<{ activity: { type: string } | null }>>(
      "GET",
      `/conversations/${own}/messages`,
    );
    expect(lines.body.items.filter(({ activity }) => activity?.type === "assigned")).toHaveLength(1);
  });

  test("refuses what a lead sees but does not lead", async () => {
    const foreign = await conversation(SHORT_CODE);
    await as.admin("PUT", `/conversations/${foreign}/assignment`, {
      teamId: business.returns,
      memberId: people.lead.id,
    });
    expect(await assign(as.lead, [{ conversationId: foreign, memberId: null }])).toMatchObject([
      { outcome: "not-allowed" },
    ]);
    expect(await ownerOf(foreign)).toBe(people.lead.id);
  });

  test("is undone only where nobody changed it since", async () => {
    const [first, second] = [await conversation(), await conversation()];
    const ids = [first, second];
    await assign(
      as.lead,
      ids.map((conversationId) => ({ conversationId, memberId: people.priya.id })),
    );
    await as.admin("PUT", `/conversations/${second}/assignment`, { memberId: people.lead.id });
    const undone = await assign(
      as.lead,
      ids.map((conversationId) => ({ conversationId, memberId: null, onlyFrom: people.priya.id })),
    );
    expect(undone.map(({ outcome }) => outcome)).toEqual(["assigned", "moved-meanwhile"]);
    expect([await ownerOf(first), await ownerOf(second)]).toEqual([null, people.lead.id]);
  });
});

test("spreading shares work evenly over those of the team who are there, up to their caps", async () => {
  const lena = await addMember({ name: "Lena Vogt", teamIds: [business.delivery] });
  await readOnly().query("update conversation set assignee_id = null");
  await readOnly().query("update member set last_active_at = null");
  const ids = await Promise.all(Array.from({ length: 4 }, () => conversation()));
  expect((await spread(as.lead, ids)).map(({ outcome }) => outcome)).toEqual(Array(4).fill("nobody-free"));
  await noteActive([people.priya.id, lena.id, people.dele.id]);
  expect((await spread(as.lead, ids)).map(({ outcome }) => outcome)).toEqual(Array(4).fill("assigned"));
  const owners = await Promise.all(ids.map(ownerOf));
  expect(owners.toSorted()).toEqual([lena.id, lena.id, people.priya.id, people.priya.id].toSorted());
  await as.admin("PATCH", `/members/${lena.id}`, { openCap: 2 });
  await as.admin("PATCH", `/members/${people.priya.id}`, { openCap: 3 });
  const more = await Promise.all([conversation(), conversation()]);
  const outcomes = (await spread(as.lead, more)).map(({ outcome }) => outcome);
  expect(outcomes.toSorted()).toEqual(["assigned", "nobody-free"]);
});
