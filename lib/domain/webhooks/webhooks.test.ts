import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caller, cookieOf, newHandset, text } from "#lib/testing/api.ts";
import { addMember, createBusiness } from "#lib/testing/business.ts";
import { createTestDatabase } from "#lib/testing/database.ts";
import {
  followHooks,
  type HookCall,
  makeWebhook,
  startHookServer,
  verified,
  workWebhooks,
} from "#lib/testing/hook-server.ts";
import { handClock } from "#lib/testing/outbox.ts";
import type { Webhook, WebhookDelivery, WebhookDeliveryDetail } from "#lib/contract/webhook.ts";
import type { Page } from "#lib/contract/page.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db/transaction.ts";
import { newId } from "#lib/platform/ids.ts";
import { claimDue } from "./claim-due.ts";
import { deliver } from "./deliver.ts";
import { followForWebhooks } from "./follow-events.ts";

let call: ReturnType<typeof caller>;
let hooks: Awaited<ReturnType<typeof startHookServer>>;
beforeAll(async () => {
  await createTestDatabase();
  await createBusiness();
  call = caller(await cookieOf(await addMember({ role: "admin" })));
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
const show = async ({ id }: Webhook) => (await call<Webhook>("GET", `/webhooks/${id}`)).body;
const deliveries = async ({ id }: Webhook, query = "") =>
  (await call<Page<WebhookDelivery>>("GET", `/webhooks/${id}/deliveries${query}`)).body.items;
const textOf = ({ body }: HookCall) =>
  (JSON.parse(body) as { data: { message: { text: string } } }).data.message.text;

describe("an event", () => {
  test("comes signed as Standard Webhooks has it, once, with what it is about, to whoever wants to hear of it", async () => {
    clock.putBack();
    const [wants, other] = [await make(), await make({ events: ["conversation.closed"] })];
    const from = newHandset();
    await text(from, "Where is my sofa?");
    await workWebhooks();
    await workWebhooks();
    const [got, ...more] = hooks.calls(wants.path);
    expect([more, hooks.calls(other.path)]).toEqual([[], []]);
    expect(verified(wants.secret, got as HookCall)).toMatchObject({
      type: "message.received",
      data: {
        by: { kind: "contact" },
        conversation: { address: from, number: "+4759440000", status: "open" },
        message: { text: "Where is my sofa?", direction: "in" },
      },
    });
    expect(() => verified(other.secret, got as HookCall)).toThrow(/signature/i);
    expect(await deliveries(wants)).toMatchObject([{ status: "delivered", attempts: 1, lastAnswer: "204" }]);
  });

  test("of a list says who joined it", async () => {
    const hook = await make({ events: ["list.joined"] });
    const { body: list } = await call<{ id: string }>("POST", "/lists", { name: "Hooked" });
    const to = newHandset();
    await call("POST", `/lists/${list.id}/subscribers`, { to, source: "web shop" });
    await workWebhooks();
    const [got] = hooks.calls(hook.path);
    expect(JSON.parse(got?.body ?? "{}")).toMatchObject({
      type: "list.joined",
      data: { listId: list.id, address: to, conversation: null, message: null },
    });
  });

  test("from before the endpoint was there is not for it, and one that commits late is not missed", async () => {
    await text(newHandset(), "Before");
    clock.forward(10);
    const hook = await make();
    const [written, over] = [Promise.withResolvers(), Promise.withResolvers()];
    const late = inTransaction(async (tx) => {
      await tx.query(
        `insert into event (id, type, actor_kind, at) values ($1, 'message.received', 'contact', $2)`,
        [newId(), now()],
      );
      written.resolve(null);
      await over.promise;
    });
    await written.promise;
    await text(newHandset(), "After");
    while (await followForWebhooks());
    // What came after waits for what is still open before it, so that it cannot be passed over.
    const meanwhile = await deliveries(hook);
    over.resolve(null);
    await late;
    await workWebhooks();
    expect([meanwhile.length, hooks.calls(hook.path).length]).toEqual([0, 2]);
  });

  test("is put on its way once, however many follow, and although they die in the middle", async () => {
    const hook = await make();
    for (const words of ["One", "Two", "Three"]) await text(newHandset(), words);
    await expect(
      inTransaction(async (tx) => {
        await followForWebhooks();
        await tx.query(`select 1 / 0`);
      }),
    ).rejects.toThrow();
    await Promise.all(Array.from({ length: 5 }, () => followForWebhooks()));
    await workWebhooks();
    expect(await deliveries(hook)).toHaveLength(3);
    expect(hooks.calls(hook.path)).toHaveLength(3);
  });
});

describe("an endpoint that fails", () => {
  test("is tried again after longer and longer waits, with the same id, for three days; then it is switched off", async () => {
    const hook = await make();
    hooks.answers(() => ({ status: 500, body: "out of order" }));
    await text(newHandset(), "Hello");
    await workWebhooks();
    expect(await show(hook)).toMatchObject({ off: null, pending: 1 });
    for (let hours = 0; hours < 100; hours++) {
      clock.forward(3_600_000);
      await workWebhooks();
    }
    const calls = hooks.calls(hook.path);
    expect(calls).toHaveLength(12);
    expect(new Set(calls.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    const [failed] = await deliveries(hook);
    expect(failed).toMatchObject({ status: "failed", attempts: 12, lastAnswer: "500" });
    const detail = await call<WebhookDeliveryDetail>("GET", `/webhooks/${hook.id}/deliveries/${failed?.id}`);
    expect(detail.body.tries[0]).toMatchObject({ count: 1, httpStatus: 500, response: "out of order" });
    expect(detail.body.request).toContain("Hello");
    expect((await show(hook)).off).toBe("failing");

    // Switched on again, it works; what was given up can be had again, with its old id.
    hooks.answers(() => ({ status: 200 }));
    await call("PATCH", `/webhooks/${hook.id}`, { on: true });
    const again = await call<{ count: number }>("POST", `/webhooks/${hook.id}/replays`, {
      deliveryId: failed?.id,
    });
    expect([again.status, again.body]).toEqual([202, { count: 1 }]);
    await workWebhooks();
    expect(
      hooks
        .calls(hook.path)
        .some(({ headers, body }) => headers["webhook-id"] === failed?.webhookId && body.includes("Hello")),
    ).toBe(true);
    expect(await deliveries(hook, "?status=delivered")).toHaveLength(1);
    expect(await show(hook)).toMatchObject({ off: null, failingSince: null, pending: 0 });
  });

  test.each([
    ["410", () => ({ status: 410 }) as const, "gone"],
    [
      "a redirect, which is not followed",
      () => ({ status: 302, headers: { location: "http://127.0.0.1/" } }),
      null,
    ],
  ])("answers %s", async (_, answer, off) => {
    const hook = await make();
    hooks.answers(answer);
    await text(newHandset());
    await workWebhooks();
    expect(hooks.calls(hook.path)).toHaveLength(1);
    expect((await show(hook)).off).toBe(off);
  });

  test("asks for time and gets it", async () => {
    const hook = await make();
    hooks.answers(() => ({ status: 429, headers: { "retry-after": "600" } }));
    await text(newHandset());
    await workWebhooks();
    clock.forward(599_000);
    await workWebhooks();
    expect(hooks.calls(hook.path)).toHaveLength(1);
    clock.forward(2_000);
    await workWebhooks();
    expect(hooks.calls(hook.path)).toHaveLength(2);
  });

  test("lies on a private network, and is never called", async () => {
    const hook = await make({ url: "http://169.254.169.254/latest/meta-data" });
    await text(newHandset());
    await workWebhooks();
    expect((await deliveries(hook))[0]).toMatchObject({ status: "pending", lastAnswer: "private-address" });
  });

  test("whose caller died is called again once it has been silent, and its record counts once", async () => {
    const hook = await make();
    await text(newHandset());
    await followHooks();
    const [claimed] = await claimDue(hook.id, 8);
    expect(await claimDue(hook.id, 8)).toEqual([]);
    clock.forward(31_000);
    await workWebhooks();
    expect(hooks.calls(hook.path)).toHaveLength(1);
    // The one thought dead comes back late.
    if (claimed) await deliver(claimed);
    expect((await deliveries(hook))[0]).toMatchObject({ status: "delivered", attempts: 1 });
  });
});

describe("the order", () => {
  test("within a conversation holds through failures; another conversation and another endpoint wait for nothing", async () => {
    const [ordered, fast] = [await make(), await make({ ordering: "fastest" })];
    const [one, other] = [newHandset(), newHandset()];
    hooks.answers((got) => ({ status: textOf(got) === "One" ? 500 : 200 }));
    for (const words of ["One", "Two", "Three"]) await text(one, words);
    await text(other, "Elsewhere");
    await workWebhooks();
    expect(hooks.calls(ordered.path).map(textOf).toSorted()).toEqual(["Elsewhere", "One"]);
    expect(hooks.calls(fast.path).map(textOf).toSorted()).toEqual(["Elsewhere", "One", "Three", "Two"]);
    hooks.answers(() => ({ status: 200 }));
    clock.forward(60_000);
    await workWebhooks();
    expect(
      hooks
        .calls(ordered.path)
        .map(textOf)
        .filter((words) => words !== "Elsewhere"),
    ).toEqual(["One", "One", "Two", "Three"]);
  });
});
