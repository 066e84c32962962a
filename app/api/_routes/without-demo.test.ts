import { afterAll, beforeAll, expect, test } from "vitest";
import { conversationWith, linesOf, newHandset, postWebhook, text } from "#lib/testing/api.ts";
import { createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import { findProvider } from "#lib/gateways/providers/registry.ts";
import { env, provideEnv } from "#lib/platform/env.ts";
import api from "./api.ts";

beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
});
afterAll(() => void provideEnv({}, { ...env(), DEMO: true }));

// Everybody knows the key of this account, and it has no secret: it may outlive the demo, its door may not.
test("the simulator's webhooks are closed where there is no demo, also when its account is left from one", async () => {
  const from = newHandset();
  expect((await text(from)).status).toBe(200);
  provideEnv({}, { ...env(), DEMO: false });
  for (const kind of ["mo", "dlr"]) {
    for (const method of ["POST", "GET"]) {
      const answer = await api.request(`/api/${kind}/simulator`, { method });
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: "not-found" }]);
    }
  }
  const forged = await postWebhook("simulator", { id: "1", from, to: "+4759440000", text: "STOP" });
  expect(forged.status).toBe(404);
  expect(await conversationWith(from)).not.toBe("");
  expect(await linesOf(from)).toHaveLength(1);
  expect(() => findProvider("simulator")).toThrow("No adapter");
});
