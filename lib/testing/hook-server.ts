import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { expect } from "vitest";
import type { NewWebhook } from "#lib/contract/webhook.ts";
import type { caller } from "./api.ts";
import { claimDue, endpointsDue } from "#lib/domain/webhooks/claim-due.ts";
import { deliver } from "#lib/domain/webhooks/deliver.ts";
import { followForWebhooks } from "#lib/domain/webhooks/follow-events.ts";
import { readOnly } from "#lib/platform/db/transaction.ts";
import { env, provideEnv } from "#lib/platform/env.ts";

export type HookCall = { path: string; headers: IncomingHttpHeaders; body: string };
type Answer = { status: number; headers?: Record<string, string>; body?: string } | "hang";

/** Another system's endpoint, which answers as it is told, and to which our webhooks may go. */
export async function startHookServer() {
  const calls: HookCall[] = [];
  const plan = { answer: (_: HookCall): Answer => ({ status: 204 }) };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const call = {
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      calls.push(call);
      const answer = plan.answer(call);
      if (answer !== "hang") response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  provideEnv({}, { ...env(), WEBHOOK_HOSTS: [host] });
  return {
    url: (path: string) => `http://${host}${path}`,
    calls: (path: string) => calls.filter((call) => call.path === path),
    /** What it answers from now on. */
    answers: (answer: (call: HookCall) => Answer) => void (plan.answer = answer),
    /** Starts afresh: no endpoint, nothing on its way, each call taken. */
    clear: async () => {
      plan.answer = () => ({ status: 204 });
      await readOnly().query(`update webhook_endpoint set deleted_at = now() where deleted_at is null`);
      await readOnly().query(`update webhook_delivery set status = 'failed' where status = 'pending'`);
    },
    stop: () => void server.close().closeAllConnections(),
  };
}

/** Follows what happened and delivers all that is due by now, as the worker does. */
export async function workWebhooks(): Promise<void> {
  await followHooks();
  for (let claimed = await claimAll(); claimed.length > 0; claimed = await claimAll())
    await Promise.all(claimed.map(deliver));
}
/** Another database's open transaction holds back what is told: followed until nothing is left. */
export async function followHooks(): Promise<void> {
  const left = async () => {
    while (await followForWebhooks());
    const [row] = await readOnly().query<{ count: number }>(
      `select count(*)::int from event e, event_cursor c
        where c.consumer = 'webhooks' and (e.written_by, e.seq) > (c.written_by, c.seq)
          and exists (select from webhook_endpoint where off_reason is null and deleted_at is null)`,
    );
    return row?.count ?? 0;
  };
  await expect.poll(left, { timeout: 10_000 }).toBe(0);
}
const claimAll = async () => (await Promise.all((await endpointsDue()).map((id) => claimDue(id, 8)))).flat();

let made = 0;

/** Makes a webhook that hears of texts, unless it is told of what, at a path of its own of that server. */
export async function makeWebhook(
  call: ReturnType<typeof caller>,
  { url }: Awaited<ReturnType<typeof startHookServer>>,
  more: object = {},
): Promise<NewWebhook & { path: string }> {
  const path = `/hook-${++made}`;
  const input = { name: `Hook ${made}`, url: url(path), events: ["message.received"], ...more };
  const { status, body } = await call<NewWebhook>("POST", "/webhooks", input);
  expect(status).toBe(201);
  return { ...body, path };
}

/** What a call says, if that secret has signed it; throws otherwise. By the standard's own package. */
export function verified(secret: string, { body, headers }: HookCall): unknown {
  return new Webhook(secret).verify(body, headers as Record<string, string>);
}
