import { beforeAll, describe, expect, test } from "vitest";
import type { Member } from "#lib/contract/member.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Invite, InviteWithLink } from "#lib/contract/staff.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { findOpenInvite, joinByInvite } from "#lib/domain/team/join-by-invite.ts";
import { loadActiveMembers } from "#lib/domain/team/load-actor.ts";
import { signIn } from "#lib/domain/team/sign-in.ts";
import { setClock } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { caller, conversationWith, cookieOf, deskOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";

type Desk = Awaited<ReturnType<typeof deskOf>>["call"];

let business: Awaited<ReturnType<typeof createBusiness>>;
let people: Record<"admin" | "lead" | "agent", Actor>;
let as: Record<"admin" | "lead" | "agent", Desk>;

beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  people = {
    admin: await addMember({ name: "Hana Sato", role: "admin" }),
    lead: await addMember({ name: "Aoife Byrne", role: "lead", teamIds: [business.delivery] }),
    agent: await addMember({ name: "Priya Nair", teamIds: [business.delivery] }),
  };
  as = {
    admin: (await deskOf(people.admin)).call,
    lead: (await deskOf(people.lead)).call,
    agent: (await deskOf(people.agent)).call,
  };
});

const tokenOf = (url: string) => new URL(url).searchParams.get("token") ?? "";
const email = () => `${newId()}@halden.example`;
const memberOf = async (id: string) =>
  (await as.admin<Page<Member>>("GET", "/members")).body.items.find((member) => member.id === id);

describe("who may", () => {
  const some = newId();
  test.each([
    ["PATCH", `/members/${some}`, { name: "X" }, ["admin"]],
    ["PUT", `/members/${some}/deactivation`, {}, ["admin"]],
    ["DELETE", `/members/${some}/deactivation`, undefined, ["admin"]],
    ["GET", "/invites", undefined, ["admin", "lead"]],
    ["DELETE", `/invites/${some}`, undefined, ["admin", "lead"]],
    ["PATCH", "/organisation", { openCap: 15 }, ["admin"]],
    ["POST", "/teams", { name: "Delivery" }, ["admin"]],
    ["DELETE", `/teams/${some}`, undefined, ["admin"]],
    ["PUT", `/teams/${some}/members`, { members: [] }, ["admin"]],
    ["PUT", `/numbers/${some}/teams`, { teamIds: [], defaultTeamId: null }, ["admin"]],
    ["POST", "/tags", { name: "twice" }, ["admin", "lead"]],
    ["GET", "/tags/uses", undefined, ["admin", "lead"]],
    ["PUT", `/saved-replies/${some}`, { title: "T", text: "T" }, ["admin", "lead"]],
    ["GET", "/api-keys", undefined, ["admin"]],
    ["DELETE", `/api-keys/${some}`, undefined, ["admin"]],
    ["GET", "/workload", undefined, ["admin", "lead"]],
    ["GET", "/traffic", undefined, ["admin", "lead"]],
    ["POST", "/assignments", { items: [{ conversationId: some, memberId: null }] }, ["admin", "lead"]],
    ["POST", "/assignments/spread", { conversationIds: [some] }, ["admin", "lead"]],
  ] as [string, string, object | undefined, string[]][])("%s %s", async (method, path, body, may) => {
    for (const [who, call] of Object.entries(as)) {
      const { status } = await call(method, path, body);
      expect([who, status === 403]).toEqual([who, !may.includes(who)]);
    }
  });
});

describe("an invitation", () => {
  const invite = (by: Desk, more: object = {}) =>
    by<InviteWithLink>("POST", "/invites", {
      email: email(),
      role: "agent",
      teamIds: [business.delivery],
      ...more,
    });

  test("makes a member of whoever follows it, once, with the role and teams it names", async () => {
    const { status, body } = await invite(as.admin, { role: "lead" });
    expect(status).toBe(201);
    const token = tokenOf(body.url);
    const kept = await readOnly().query("select 1 from invite where token_hash = $1", [token]);
    expect(kept).toEqual([]);
    await expect(joinByInvite(token, { name: "Lena Vogt", password: "short" })).rejects.toThrow("password");
    await joinByInvite(token, { name: "Lena Vogt", password: "long enough" });
    const given = { email: body.invite.email.toUpperCase(), password: "long enough", networkAddress: "::1" };
    const entered = await signIn(given);
    expect(entered.kind).toBe("signed-in");
    expect(await memberOf(entered.kind === "signed-in" ? entered.memberId : "")).toMatchObject({
      name: "Lena Vogt",
      role: "lead",
      teamIds: [business.delivery],
      leadTeamIds: [business.delivery],
    });
    await expect(joinByInvite(token, { name: "Again", password: "long enough" })).rejects.toThrow(
      "no longer",
    );
    const { items } = (await as.admin<Page<Invite>>("GET", "/invites")).body;
    expect(items.map(({ id }) => id)).not.toContain(body.invite.id);
  });

  test("works no longer when revoked, renewed or seven days old; a renewed one works anew", async () => {
    const { body } = await invite(as.admin);
    const renewed = await as.admin<InviteWithLink>("POST", `/invites/${body.invite.id}/renewal`);
    expect(await findOpenInvite(tokenOf(body.url))).toBeNull();
    expect(await findOpenInvite(tokenOf(renewed.body.url))).not.toBeNull();
    const putBack = setClock({ now: () => new Date(Date.now() + 8 * 24 * 60 * 60 * 1_000) });
    expect(await findOpenInvite(tokenOf(renewed.body.url))).toBeNull();
    const { items } = (await as.admin<Page<Invite>>("GET", "/invites")).body;
    expect(items.find(({ id }) => id === body.invite.id)?.expired).toBe(true);
    putBack();
    expect((await as.admin("DELETE", `/invites/${body.invite.id}`)).status).toBe(204);
    expect(await findOpenInvite(tokenOf(renewed.body.url))).toBeNull();
    expect((await as.admin("POST", `/invites/${body.invite.id}/renewal`)).status).toBe(404);
  });

  test("is one per person: a member's e-mail, or one that is invited already, is a conflict", async () => {
    const twice = { email: email() };
    await invite(as.admin, twice);
    expect((await invite(as.admin, twice)).body).toMatchObject({
      code: "conflict",
      fields: { email: expect.any(String) },
    });
    const mine = (await memberOf(people.agent.id))?.email;
    expect((await invite(as.admin, { email: mine })).status).toBe(409);
    expect((await invite(as.admin, { teamIds: [newId()] })).status).toBe(422);
  });

  test("of a lead is for agents, into teams they lead", async () => {
    expect((await invite(as.lead)).status).toBe(201);
    for (const more of [
      { role: "admin" },
      { role: "lead" },
      { teamIds: [business.returns] },
      { teamIds: [] },
    ])
      expect((await invite(as.lead, more)).status).toBe(403);
  });
});

describe("a member", () => {
  test("gets another role, cap and teams; loses what they led as an agent", async () => {
    const { id } = await addMember({ name: "Marcus", teamIds: [business.delivery] });
    const change = (body: object, by = as.admin) => by("PATCH", `/members/${id}`, body);
    const both = [business.delivery, business.returns].map((teamId) => ({ teamId, leads: true }));
    expect((await change({ teams: both })).body).toMatchObject({
      code: "invalid",
      fields: { teams: expect.any(String) },
    });
    expect((await change({ role: "lead", openCap: 3, teams: both })).status).toBe(204);
    expect(await memberOf(id)).toMatchObject({
      role: "lead",
      openCap: 3,
      leadTeamIds: expect.arrayContaining([business.returns]),
    });
    await change({ role: "agent", openCap: null });
    expect(await memberOf(id)).toMatchObject({ role: "agent", openCap: null, leadTeamIds: [] });
  });

  test("is put by a lead into and out of the teams they lead, and no other", async () => {
    const { id } = await addMember({ name: "Inês", teamIds: [business.returns] });
    const place = (...teamIds: string[]) =>
      as.lead("PATCH", `/members/${id}`, { teams: teamIds.map((teamId) => ({ teamId })) });
    expect((await place(business.returns, business.delivery)).status).toBe(204);
    expect((await place(business.delivery)).status).toBe(403);
    expect((await place(business.returns)).status).toBe(204);
    const leading = { teams: [{ teamId: business.returns }, { teamId: business.delivery, leads: true }] };
    expect((await as.lead("PATCH", `/members/${id}`, leading)).status).not.toBe(204);
    expect((await as.lead("PATCH", `/members/${id}`, { role: "admin", teams: [] })).status).toBe(403);
  });

  test("is never the last admin to go", async () => {
    const second = await addMember({ name: "Second", role: "admin" });
    const by = (await deskOf(second)).call;
    expect((await by("PUT", `/members/${people.admin.id}/deactivation`, {})).status).toBe(200);
    for (const change of [
      () => by("PUT", `/members/${second.id}/deactivation`, {}),
      () => by("PATCH", `/members/${second.id}`, { role: "agent" }),
    ])
      expect((await change()).status).toBe(409);
    await by("DELETE", `/members/${people.admin.id}/deactivation`);
    // Deactivation ended the sessions of before: a new one has the next version.
    await readOnly().query("update member set session_version = 1 where id = $1", [people.admin.id]);
    const answers = await Promise.all([
      by("PATCH", `/members/${people.admin.id}`, { role: "agent" }),
      as.admin("PATCH", `/members/${second.id}`, { role: "agent" }),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    await readOnly().query("update member set role = 'admin' where id = $1", [people.admin.id]);
  });

  test.each([
    ["nobody", () => ({ kind: "nobody" }), () => null],
    ["a colleague", () => ({ kind: "member", memberId: people.agent.id }), () => people.agent.id],
  ] as [string, () => object, () => string | null][])(
    "who is deactivated is signed out, and what they own goes to %s",
    async (_, handOver, heir) => {
      const leaver = await addMember({ name: "Dele", teamIds: [business.delivery] });
      const call = caller(await cookieOf(leaver));
      const handset = newHandset();
      await text(handset);
      const id = await conversationWith(handset);
      await as.admin("PUT", `/conversations/${id}/assignment`, { memberId: leaver.id });
      const owned = await as.admin<Page<{ id: string }>>("GET", `/conversations?assignee=${leaver.id}`);
      expect(owned.body.items.map((one) => one.id)).toEqual([id]);
      const gone = await as.admin("PUT", `/members/${leaver.id}/deactivation`, { handOver: handOver() });
      expect(gone.body).toEqual({ handedOver: 1, left: 0 });
      expect((await call("GET", "/me")).status).toBe(401);
      expect((await loadActiveMembers([leaver.id])).size).toBe(0);
      const shown = await as.admin<{ assignee: { id: string } | null }>("GET", `/conversations/${id}`);
      expect(shown.body.assignee?.id ?? null).toBe(heir());
      expect((await as.admin("DELETE", `/members/${leaver.id}/deactivation`)).status).toBe(204);
      expect(await memberOf(leaver.id)).toMatchObject({ active: true, teamIds: [business.delivery] });
    },
  );

  test("changes their own name, availability and password; a wrong one is told", async () => {
    expect((await as.agent("PATCH", "/me", { name: " Priya N. ", availability: "away" })).body).toMatchObject(
      {
        name: "Priya N.",
        availability: "away",
      },
    );
    const wrong = await as.agent("PUT", "/me/password", { current: "guess", next: "long enough" });
    expect(wrong.body).toMatchObject({ code: "invalid", fields: { current: expect.any(String) } });
  });
});

test("every change is recorded with who did it", async () => {
  const rows = await readOnly().query<{ type: string }>(
    "select distinct type from event where actor_id = any($1::uuid[]) and conversation_id is null",
    [[people.admin.id, people.lead.id]],
  );
  expect(rows.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["invite.created", "member.changed", "member.deactivated"]),
  );
});
