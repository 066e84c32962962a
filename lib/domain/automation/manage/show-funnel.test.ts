import { beforeAll, describe, expect, test } from "vitest";
import { caller, cookieOf, newHandset } from "#lib/testing/api.ts";
import { publish, say } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import type { Funnel, KeywordUse } from "#lib/contract/automation/funnel.ts";
import type { Page } from "#lib/contract/page.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { newId } from "#lib/platform/ids.ts";

let admin: Actor;
let call: ReturnType<typeof caller>;
let agent: ReturnType<typeof caller>;
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  admin = await addMember({ role: "admin", name: "Hana Admin" });
  call = caller(await cookieOf(admin));
  agent = caller(await cookieOf(await addMember({ teamIds: [delivery] })));
});

describe("what happened", () => {
  test("the funnel tells where people stayed, and the keywords what was texted, as counted from the raw rows", async () => {
    const word = `funnel${newHandset().slice(-4)}`;
    const one = await publish(
      admin,
      {
        triggers: [{ kind: "keyword", words: [word], typos: true }],
        steps: [
          {
            id: "name",
            kind: "ask",
            text: "Your name?",
            answer: { type: "name" },
            saveAs: "who",
            patienceMinutes: 60,
            next: "thanks",
            onSilence: null,
          },
          { id: "thanks", kind: "reply", text: "Thanks {who}", next: null },
        ],
      },
      "Funnel",
    );
    const [through, stopped, asking] = [newHandset(), newHandset(), newHandset()];
    for (const from of [through, asking]) await say(from, word);
    await say(through, "Kari");
    await say(stopped, word, "STOP");
    const { body } = await call<Funnel>("GET", `/automations/${one.id}/funnel?days=7`);
    expect(body).toMatchObject({ entered: 3, completed: 1, underWay: 1, ended: { "opted-out": 1 } });
    expect(body.steps).toMatchObject([
      { stepId: "name", kind: "ask", reached: 3, answered: 1, left: 1 },
      { stepId: "thanks", kind: "reply", reached: 1, answered: 0, left: 0 },
    ]);
    const uses = await call<Page<KeywordUse>>("GET", "/automation-keywords?days=7");
    expect(uses.body.items.filter(({ automationId }) => automationId === one.id)).toMatchObject([
      { keyword: word, texts: 3, people: 3, typos: 0 },
    ]);
    expect((await agent("GET", `/automations/${one.id}/funnel`)).status).toBe(403);
    expect((await call("GET", `/automations/${newId()}/funnel`)).status).toBe(404);
  });
});
