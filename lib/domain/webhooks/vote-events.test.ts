import { afterAll, beforeAll, expect, test } from "vitest";
import { caller, cookieOf, newHandset } from "#lib/testing/api.ts";
import { publish, say } from "#lib/testing/automations.ts";
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

const song = (word: string, rule: "first" | "last") =>
  publish(admin, {
    triggers: [{ kind: "keyword", words: [word] }],
    steps: [
      {
        id: "song",
        kind: "vote",
        question: "Which song?",
        options: [
          { value: "Waterloo", aliases: ["1"] },
          { value: "Volare", aliases: ["2"] },
        ],
        rule,
        next: null,
      },
    ],
  });
const heardAt = (path: string) => hooks.calls(path).map(({ body }) => JSON.parse(body) as unknown);

test("other systems hear of a vote that counted or was changed, and of none that did not count", async () => {
  const poll = await song("song", "last");
  await song("prize", "first");
  const hook = await makeWebhook(call, hooks, { events: ["vote.cast"] });
  const from = newHandset();
  await say(from, "song 1");
  await workWebhooks();
  await say(from, "song 2", "song nobody", "prize 2", "prize 1");
  await workWebhooks();

  const vote = (option: string) => ({ question: "Which song?", option });
  const about = { by: { kind: "automation", id: poll.id }, conversation: { address: from } };
  expect(heardAt(hook.path)).toMatchObject([
    {
      type: "vote.cast",
      data: { ...about, outcome: "counted", vote: vote("Waterloo"), message: { text: "song 1" } },
    },
    {
      type: "vote.cast",
      data: { ...about, outcome: "changed", vote: vote("Volare"), message: { text: "song 2" } },
    },
    { type: "vote.cast", data: { outcome: "counted", vote: vote("Volare"), message: { text: "prize 2" } } },
  ]);
  // Who voted for what is in the vote alone.
  const kept = await readOnly().query(
    `select data from event where type = 'vote.cast' and data::text ~* 'waterloo|volare|song'`,
  );
  expect(kept).toEqual([]);
});
