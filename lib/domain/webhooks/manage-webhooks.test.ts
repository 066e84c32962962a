import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import {
  type HookCall,
  makeWebhook,
  startHookServer,
  verified,
  workWebhooks,
} from "#lib/testing/hook-server.ts";
import { handClock } from "#lib/testing/outbox.ts";
import { type Webhook, type WebhookDelivery, webhookEvent } from "#lib/contract/webhook.ts";
import type { Page } from "#lib/contract/page.ts";
import { now } from "#lib/platform/clock.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { forgetOldDeliveries } from "./forget-old-deliveries.ts";

let call: ReturnType<typeof caller>;
let lead: ReturnType<typeof caller>;
let hooks: Awaited<ReturnType<typeof startHookServer>>;
beforeAll(async () => {
  await createTestDatabase();
  const { delivery } = await createBusiness();
  call = caller(await cookieOf(await addMember({ role: "admin" })));
  lead = caller(await cookieOf(await addMember({ role: "lead", teamIds: [delivery] })));
  hooks = await startHookServer();
});
afterAll(() => hooks.stop());

let clock: ReturnType<typeof handClock>;
beforeEach(async () => {
  clock = handClock();
  await hooks.clear();
});
afterEach(() => clock.putBack());

const make = (more: object = {}) => makeWebhook(call, hooks, more);
const deliveries = async ({ id }: Webhook, query = "") =>
  (await call<Page<WebhookDelivery>>("GET", `/webhooks/${id}/deliveries${query}`)).body.items;

test("each event that can be heard of stands in the OpenAPI document", async () => {
  const document = (await call<{ webhooks: object }>("GET", "/openapi.json")).body;
  expect(Object.keys(document.webhooks).toSorted()).toEqual(webhookEvent.options.toSorted());
});

describe("managing them", () => {
  test("is for admins, with clear errors", async () => {
    const hook = await make();
    for (const [method, path] of [
      ["GET", "/webhooks"],
      ["GET", `/webhooks/${hook.id}`],
      ["GET", `/webhooks/${hook.id}/deliveries`],
      ["DELETE", `/webhooks/${hook.id}`],
      ["PUT", `/webhooks/${hook.id}/secret`],
      ["POST", `/webhooks/${hook.id}/tests`],
    ] as const)
      expect((await lead(method, path)).status).toBe(403);
    const wrong = await call("POST", "/webhooks", { name: "", url: "ftp://x", events: [] });
    expect(Object.keys(wrong.body.fields ?? {}).toSorted()).toEqual(["events", "name", "url"]);
    expect((await call("GET", `/webhooks/${newId()}`)).status).toBe(404);
    expect(JSON.stringify((await call("GET", "/webhooks")).body)).not.toContain("whsec_");
    expect((await call("POST", `/webhooks/${hook.id}/replays`, {})).status).toBe(422);
  });

  test("a new secret signs beside the old one for a day, then alone", async () => {
    clock.putBack();
    const hook = await make();
    const { body } = await call<{ secret: string }>("PUT", `/webhooks/${hook.id}/secret`);
    expect((await call("POST", `/webhooks/${hook.id}/tests`)).status).toBe(202);
    await workWebhooks();
    const [test] = hooks.calls(hook.path);
    for (const secret of [hook.secret, body.secret])
      expect(verified(secret, test as HookCall)).toMatchObject({ type: "webhook.test" });
    await readOnly().query(`update webhook_endpoint set old_secret_until = now() where id = $1`, [hook.id]);
    await call("POST", `/webhooks/${hook.id}/tests`);
    await workWebhooks();
    const [, later] = hooks.calls(hook.path);
    expect(() => verified(hook.secret, later as HookCall)).toThrow(/signature/i);
    expect(verified(body.secret, later as HookCall)).toMatchObject({ type: "webhook.test" });
  });

  test("a stretch of time is sent again; one that is off hears nothing; one that is deleted is gone", async () => {
    const hook = await make();
    const from = now().toISOString();
    for (const words of ["One", "Two"]) await text(newHandset(), words);
    await workWebhooks();
    clock.forward(1_000);
    const until = now().toISOString();
    const none = await call("POST", `/webhooks/${hook.id}/replays`, { from, until });
    expect(none.body).toEqual({ count: 0 });
    expect(
      (await call("POST", `/webhooks/${hook.id}/replays`, { from, until, delivered: true })).body,
    ).toEqual({
      count: 2,
    });
    await workWebhooks();
    expect(hooks.calls(hook.path)).toHaveLength(4);
    await call("PATCH", `/webhooks/${hook.id}`, { on: false });
    await text(newHandset(), "Unheard");
    await workWebhooks();
    expect(hooks.calls(hook.path)).toHaveLength(4);
    expect((await call("POST", `/webhooks/${hook.id}/tests`)).status).toBe(409);
    expect((await call("DELETE", `/webhooks/${hook.id}`)).status).toBe(204);
    expect((await call("GET", `/webhooks/${hook.id}/deliveries`)).status).toBe(404);
  });

  test("what is over is forgotten after thirty days, what waits is not", async () => {
    const hook = await make();
    await text(newHandset(), "Old");
    await workWebhooks();
    hooks.answers(() => ({ status: 500 }));
    await text(newHandset(), "Waits");
    await workWebhooks();
    clock.forward(31 * 24 * 3_600_000);
    await forgetOldDeliveries();
    expect(await deliveries(hook)).toMatchObject([{ status: "pending" }]);
  });
});
