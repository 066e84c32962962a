import { afterAll, beforeAll, expect, test } from "vitest";
import { caller, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { followAll, publish } from "#lib/testing/automations.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { makeWebhook, startHookServer, workWebhooks } from "#lib/testing/hook-server.ts";
import type { Actor } from "#lib/contract/permissions.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";

let admin: Actor;
let call: ReturnType<typeof caller>;
let hooks: Awaited<ReturnType<typeof startHookServer>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  admin = await addMember({ role: "admin" });
  call = caller(await cookieOf(admin));
  hooks = await startHookServer();
});
afterAll(() => hooks.stop());

type Payload = {
  type: string;
  data: { automation: unknown; step: unknown; message: unknown; reason?: string };
};

test("a survey tells other systems that it began, each step, the answer with its text, and how it ended", async () => {
  const survey = await publish(admin, {
    triggers: [{ kind: "keyword", words: ["survey"], typos: false }],
    steps: [
      {
        id: "rate",
        kind: "ask",
        text: "How was it, 1 to 5?",
        answer: { type: "number", min: 1, max: 5 },
        saveAs: "score",
        tries: 3,
        patienceMinutes: 60,
        next: null,
        onSilence: null,
      },
    ],
  });
  const events = ["automation.started", "automation.step-taken", "automation.answered", "automation.ended"];
  const hook = await makeWebhook(call, hooks, { events });
  const from = newHandset();
  await text(from, "survey");
  await followAll();
  await text(from, "about six");
  await followAll();
  await text(from, "4");
  await followAll();
  await workWebhooks();

  const got = hooks.calls(hook.path).map(({ body }) => JSON.parse(body) as Payload);
  const step = (kind: string, outcome: string) => ({ id: "rate", kind, outcome });
  expect(got).toMatchObject([
    { type: "automation.started", data: { automation: { id: survey.id }, step: null } },
    { type: "automation.step-taken", data: { step: step("ask", "asked"), message: { direction: "out" } } },
    {
      type: "automation.step-taken",
      data: { step: step("answer", "does-not-fit"), message: { text: "about six" } },
    },
    { type: "automation.step-taken", data: { step: step("ask", "asked") } },
    {
      type: "automation.answered",
      data: {
        by: { kind: "automation", id: survey.id },
        automation: { id: survey.id },
        step: { ...step("answer", "answered"), detail: { score: "4" } },
        message: { text: "4", direction: "in" },
        conversation: { address: from },
      },
    },
    { type: "automation.ended", data: { reason: "completed", automation: { id: survey.id } } },
  ]);
  // The answer is of the payload alone: events are kept for long, and hold nothing that people wrote.
  const kept = await readOnly().query(
    `select data from event where type like 'automation.%' and data::text ~ 'score|six'`,
  );
  expect(kept).toEqual([]);
});
