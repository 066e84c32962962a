import { beforeAll, describe, expect, test } from "vitest";
import { define, drafting, keyword, reply } from "#lib/testing/automation-drafts.ts";
import { caller, conversationWith, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { answersTo, followAll, publish, runsOf } from "#lib/testing/automations.ts";
import { addKey, addMember, createBusiness, SHORT_CODE } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { AutomationVersion, AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { DefinitionInput } from "#lib/contract/automation/definition.ts";
import type { RunWithSteps } from "#lib/contract/automation/run.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";

type Call = ReturnType<typeof caller>;
let admin: Actor;
let call: Call;
let lead: Call;
let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Admin" });
  call = caller(await cookieOf(admin));
  lead = caller(await cookieOf(await addMember({ role: "lead", teamIds: [business.returns] })));
});

const { create, publishIt } = drafting(() => call);
const say = async (from: string, words: string, more = {}) => {
  await text(from, words, more);
  await followAll();
};

describe("versions", () => {
  test("who is in one finishes on it; who comes after begins on the new one", async () => {
    const question = (said: string): DefinitionInput["steps"] => [
      {
        id: "a",
        kind: "ask",
        text: "Name?",
        answer: { type: "name" },
        saveAs: "who",
        patienceMinutes: 5,
        next: "b",
        onSilence: null,
      },
      { id: "b", kind: "reply", text: said, next: null },
    ];
    const made = await publish(admin, { triggers: [keyword("versjon")], steps: question("Old {who}") });
    const [early, late] = [newHandset(), newHandset()];
    await say(early, "versjon");
    const written = await call<AutomationWithDraft>("PUT", `/automations/${made.id}/draft`, {
      definition: define({ triggers: [keyword("versjon")], steps: question("New {who}") }),
      revision: made.draftRevision,
    });
    expect([written.body.changed, written.body.live]).toEqual([true, 1]);
    await publishIt(written.body);
    await say(late, "versjon");
    for (const one of [early, late]) await say(one, "Kari");
    expect([(await answersTo(early)).at(-1), (await answersTo(late)).at(-1)]).toEqual([
      "Old Kari",
      "New Kari",
    ]);
    const { body } = await call<Page<AutomationVersion>>("GET", `/automations/${made.id}/versions?limit=1`);
    expect(body.items[0]).toMatchObject({ number: 2, live: true, publishedBy: "Hana Admin" });
    const next = await call<Page<AutomationVersion>>(
      "GET",
      `/automations/${made.id}/versions?cursor=${body.nextCursor ?? ""}`,
    );
    expect(next.body.items.map(({ number, live }) => [number, live])).toEqual([[1, false]]);
  });

  test("a draft that changed meanwhile is neither written over nor published", async () => {
    const one = await create({ triggers: [keyword("utkast")], steps: [reply()] });
    const write = () =>
      call("PUT", `/automations/${one.id}/draft`, { definition: one.draft, revision: one.draftRevision });
    expect((await write()).status).toBe(200);
    expect([(await write()).status, (await publishIt(one)).status]).toEqual([409, 409]);
  });
});

describe("an automation that stops", () => {
  const asking: DefinitionInput["steps"] = [
    {
      id: "a",
      kind: "ask",
      text: "Which?",
      answer: { type: "text" },
      saveAs: "which",
      patienceMinutes: 5,
      next: "b",
      onSilence: null,
    },
    { id: "b", kind: "reply", text: "Got {which}", next: null },
  ];

  test("is not deleted while people are in it, unless it is said what becomes of them", async () => {
    const one = await publish(admin, { triggers: [keyword("slett")], steps: asking });
    const [first, second] = [newHandset(), newHandset()];
    for (const from of [first, second]) await say(from, "slett");
    const refused = await call("DELETE", `/automations/${one.id}`);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      "2 people are in it. Say whether they finish or a person takes over.",
    ]);
    expect((await call("DELETE", `/automations/${one.id}?runs=finish`)).status).toBe(204);
    await say(first, "this");
    expect((await answersTo(first)).at(-1)).toBe("Got this");
    await say(newHandset(), "slett");
    expect((await call("GET", `/automations/${one.id}`)).status).toBe(404);
    expect((await publishIt(await create({ triggers: [keyword("slett")], steps: [reply()] }))).status).toBe(
      201,
    );
  });

  test("may hand those in it over to people", async () => {
    const one = await publish(admin, { triggers: [keyword("overta")], steps: asking });
    const from = newHandset();
    await say(from, "overta");
    expect((await call("DELETE", `/automations/${one.id}?runs=hand-over`)).status).toBe(204);
    await followAll();
    await say(from, "this");
    expect(await answersTo(from)).toEqual(["Which?"]);
    expect((await runsOf(from)).map(({ endReason }) => endReason)).toEqual(["deleted"]);
  });

  test("that is paused begins nothing, keeps its words, and begins again", async () => {
    const one = await publish(admin, { triggers: [keyword("pause")], steps: [reply()] });
    await call("PUT", `/automations/${one.id}/pause`);
    const [during, after] = [newHandset(), newHandset()];
    await say(during, "pause");
    expect((await publishIt(await create({ triggers: [keyword("pause")], steps: [reply()] }))).status).toBe(
      409,
    );
    await call("DELETE", `/automations/${one.id}/pause`);
    await say(after, "pause");
    expect([await answersTo(during), await answersTo(after)]).toEqual([[], ["Hi"]]);
  });
});

describe("who may", () => {
  test("an agent nothing; a lead on the numbers of their teams; secrets are for admins", async () => {
    const agent = caller(await addKey({ role: "agent", teamIds: [business.returns] }));
    expect((await agent("GET", "/automations")).status).toBe(403);
    expect((await agent("POST", "/automations", { name: "Mine" })).status).toBe(403);
    const everywhere = await create({ triggers: [keyword("leder")], steps: [reply()] }, lead);
    expect(everywhere.problems.map(({ kind }) => kind)).toEqual(["not-yours"]);
    expect((await publishIt(everywhere, lead)).status).toBe(422);
    const here = await create(
      { triggers: [keyword("leder")], steps: [reply()], numberIds: [business.shortCode] },
      lead,
    );
    expect((await publishIt(here, lead)).status).toBe(201);
    const all = await publish(admin, { triggers: [keyword("alle")], steps: [reply()] });
    expect((await lead("DELETE", `/automations/${all.id}`)).status).toBe(403);
    expect((await lead("PUT", `/automations/${all.id}/pause`)).status).toBe(403);
    const put = (by: Call) => by("PUT", "/automation-secrets/orders", { value: "Bearer abc" });
    expect([(await put(lead)).status, (await put(call)).status]).toEqual([403, 200]);
    const { body } = await lead("GET", "/automation-secrets");
    expect(JSON.stringify(body)).toBe(
      '{"items":[{"name":"orders","header":"Authorization"}],"nextCursor":null}',
    );
    const [kept] = await readOnly().query<{ value: string }>(`select value from automation_secret`);
    expect(kept?.value).not.toContain("abc");
    expect((await call("DELETE", "/automation-secrets/orders")).status).toBe(204);
  });

  test("a name is given once", async () => {
    await create({}, call, "Only once");
    const again = await call("POST", "/automations", { name: "Only once" });
    expect([again.status, again.body.code]).toEqual([409, "conflict"]);
  });
});

describe("what happened", () => {
  test("can be asked of an automation, a phone number and any text, by who sees the conversation", async () => {
    const one = await publish(
      admin,
      { triggers: [{ kind: "keyword", words: ["hvorfor"], typos: true }], steps: [reply("Because {rest}")] },
      "Why",
    );
    const from = newHandset();
    await say(from, "hvorfr so");
    await say(newHandset(), "hvorfor", { to: SHORT_CODE });
    type Runs = Page<RunWithSteps>;
    const ofAutomation = await call<Runs>("GET", `/automation-runs?automation=${one.id}&limit=1`);
    expect(ofAutomation.body.items).toHaveLength(1);
    const rest = await call<Runs>(
      "GET",
      `/automation-runs?automation=${one.id}&cursor=${ofAutomation.body.nextCursor ?? ""}`,
    );
    expect(rest.body.items).toHaveLength(1);
    const spelled = encodeURIComponent(from.slice(3));
    const [run] = (await call<Runs>("GET", `/automation-runs?address=${spelled}`)).body.items;
    expect(run).toMatchObject({
      automation: "Why",
      version: 1,
      trigger: { kind: "keyword", keyword: "hvorfor", typo: true },
      status: "ended",
      endReason: "completed",
    });
    const shown = await call<RunWithSteps>("GET", `/automation-runs/${run?.id ?? ""}`);
    expect(shown.body.steps).toMatchObject([{ position: 1, stepId: "a", kind: "reply", outcome: "queued" }]);
    const messages = await call<Page<{ id: string; kind: string }>>(
      "GET",
      `/conversations/${await conversationWith(from)}/messages`,
    );
    for (const { id } of messages.body.items.filter(({ kind }) => kind === "text")) {
      const why = await call<Runs>("GET", `/messages/${id}/automation`);
      expect(why.body.items.map((item) => item.id)).toEqual([run?.id]);
      expect((await lead("GET", `/messages/${id}/automation`)).status).toBe(404);
    }
    expect((await lead<Runs>("GET", `/automation-runs?automation=${one.id}`)).body.items).toHaveLength(1);
    expect((await lead("GET", `/automation-runs/${run?.id ?? ""}`)).status).toBe(404);
    expect((await call("GET", "/automation-runs")).status).toBe(422);
    expect((await call("GET", `/automation-runs/${newId()}`)).status).toBe(404);
  });
});
