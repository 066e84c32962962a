import { beforeAll, describe, expect, test } from "vitest";
import { define, drafting, keyword, reply } from "#lib/testing/automation-drafts.ts";
import { caller, cookieOf } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { AutomationWithDraft } from "#lib/contract/automation/automation.ts";
import type { DefinitionInput } from "#lib/contract/automation/definition.ts";

type Call = ReturnType<typeof caller>;
let call: Call;
let business: Awaited<ReturnType<typeof createBusiness>>;
beforeAll(async () => {
  await createTestDatabase();
  business = await createBusiness();
  call = caller(await cookieOf(await addMember({ role: "admin" })));
});

let words = 0;
const { create, publishIt } = drafting(() => call);
const problemsOf = async (given: Partial<DefinitionInput>) =>
  (await create(given)).problems.map(({ kind, what, blocks }) =>
    `${blocks ? "" : "(hint) "}${kind} ${what}`.trim(),
  );
describe("the registry of keywords", () => {
  test("refuses a word that another automation has there, and names it", async () => {
    await publishIt(
      await create({ triggers: [keyword("Delivery", "wo ist")], steps: [reply()] }, call, "Where is it"),
    );
    const second = await create({ triggers: [keyword("DELIVERY!")], steps: [reply()] });
    expect(second.problems).toEqual([
      { kind: "taken", blocks: true, stepId: null, what: "delivery: Where is it" },
    ]);
    const refused = await publishIt(second);
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([
      409,
      "conflict",
      "“delivery” belongs to “Where is it” already.",
    ]);
  });

  test.each([
    ["on all numbers and on one", null, "long", false],
    ["on one and on all numbers", "long", null, false],
    ["twice on one", "long", "long", false],
    ["on two different ones", "long", "short", true],
  ] as const)("a word %s", async (_, one, other, fits) => {
    const numbers = { long: business.longNumber, short: business.shortCode };
    const on = (which: "long" | "short" | null) => (which === null ? null : [numbers[which]]);
    const word = `word${++words}`;
    expect(
      (await publishIt(await create({ triggers: [keyword(word)], steps: [reply()], numberIds: on(one) })))
        .status,
    ).toBe(201);
    const second = await publishIt(
      await create({ triggers: [keyword(word)], steps: [reply()], numberIds: on(other) }),
    );
    expect(second.status).toBe(fits ? 201 : 409);
  });

  test("gives a word back when its automation lets it go", async () => {
    const first = await create({ triggers: [keyword("handed")], steps: [reply()] });
    const { body } = await publishIt(first);
    const changed = await call<AutomationWithDraft>("PUT", `/automations/${first.id}/draft`, {
      definition: define({ triggers: [keyword("another")], steps: [reply()] }),
      revision: body.draftRevision,
    });
    const second = await create({ triggers: [keyword("handed")], steps: [reply()] });
    expect((await publishIt(second)).status).toBe(409);
    await publishIt(changed.body);
    expect((await publishIt(second)).status).toBe(201);
  });

  test("of two who publish the same word at once, one gets it", async () => {
    const both = await Promise.all(
      [1, 2].map(() => create({ triggers: [keyword("rush")], steps: [reply()] })),
    );
    const answers = await Promise.all(both.map((one) => publishIt(one)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test("of two who publish one draft at once, the second is told", async () => {
    const one = await create({ triggers: [keyword("twice")], steps: [reply()] });
    const answers = await Promise.all([publishIt(one), publishIt(one)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.detail).toBe(
      "This draft is live already, as version 1.",
    );
  });

  test("never has the words of the law, in any of our languages or spellings; YES may answer a reminder", async () => {
    const reserved = ["STOP", "stopp", "Unsubscribe!", "HELP", "start", "hjelp", "S T O P"];
    const problems = await problemsOf({
      triggers: [keyword(...reserved, "YES", "my stop")],
      steps: [reply()],
    });
    expect(problems).toEqual(reserved.slice(0, 6).map((word) => `reserved-word ${word}`));
  });
});

describe("before it is published, an automation is told", () => {
  const ask = (id: string, more: object = {}) =>
    ({
      id,
      kind: "ask",
      text: "Which?",
      answer: { type: "text" },
      saveAs: "which",
      patienceMinutes: 5,
      next: null,
      onSilence: null,
      ...more,
    }) as DefinitionInput["steps"][number];

  test.each([
    ["that it is empty", {}, ["no-trigger", "no-step"]],
    ["of a word without letters", { triggers: [keyword("?!")], steps: [reply()] }, ["no-words ?!"]],
    [
      "of a word it has twice",
      { triggers: [keyword("dobbel", "Dóbbel")], steps: [reply()] },
      ["keyword-twice Dóbbel"],
    ],
    [
      "of steps that lead nowhere, that nothing leads to, and of names used twice",
      {
        triggers: [keyword("vei")],
        steps: [
          { ...reply(), next: "gone" },
          { ...reply(), id: "b" },
          { ...reply(), id: "b" },
        ],
      },
      ["same-id b", "leads-nowhere gone", "(hint) unreachable b", "(hint) unreachable b"],
    ],
    [
      "of circles in which nothing waits",
      {
        triggers: [keyword("ring")],
        steps: [
          { ...reply(), next: "b" },
          { ...reply(), id: "b", next: "a" },
        ],
      },
      ["circle a", "circle b"],
    ],
    [
      "not of circles that a question is in",
      { triggers: [keyword("runde")], steps: [ask("a", { next: "b" }), { ...reply(), id: "b", next: "a" }] },
      [],
    ],
    [
      "of questions that wait for ever",
      { triggers: [keyword("evig")], steps: [ask("a", { patienceMinutes: null })] },
      ["(hint) no-patience a"],
    ],
    [
      "of what is long when every value is, and of values nothing gives",
      {
        triggers: [keyword("lang")],
        steps: [
          ask("a", { answer: { type: "text", max: 480 }, next: "b" }),
          { ...reply("{which} {who}"), id: "b" },
        ],
      },
      ["(hint) too-long 4", "(hint) unknown-variable who"],
    ],
    [
      "of addresses that are none, and of what is not there",
      {
        triggers: [keyword("slå opp")],
        steps: [
          {
            id: "a",
            kind: "look-up",
            url: "orders.example/{text}",
            secret: "gone",
            take: [],
            next: null,
            otherwise: null,
          } as const,
        ],
      },
      ["bad-url orders.example/{text}", "not-there secret gone"],
    ],
  ] as [string, Partial<DefinitionInput>, string[]][])("%s", async (_, given, expected) => {
    expect(await problemsOf(given)).toEqual(expected);
  });

  test("and is not published while something blocks", async () => {
    const refused = await publishIt(await create({ triggers: [keyword("tom")] }));
    expect([refused.status, refused.body.fields]).toEqual([422, { "no-step": "no-step" }]);
  });
});
