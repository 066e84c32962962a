import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { can } from "#lib/contract/permissions.ts";
import { writeMetrics } from "#lib/domain/operations/write-metrics.ts";
import { findActor } from "#lib/domain/team/find-actor.ts";
import { sameSecret } from "#lib/platform/crypto.ts";
import { env } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { cameDirectlyFromHere } from "#lib/platform/session/network-address.ts";

/** `/metrics`: for Prometheus on this machine, METRICS_TOKEN, and API keys and members that may read them. */
export const metrics = new Hono().get("/", async (context) => {
  await admit(context);
  const { contentType, body } = await writeMetrics();
  return context.body(body, 200, { "content-type": contentType, "cache-control": "no-store" });
});

async function admit(context: Context): Promise<void> {
  const { METRICS_TOKEN, BASE_URL } = env();
  const bearer = context.req.header("authorization")?.replace(/^Bearer +/i, "");
  if (METRICS_TOKEN && bearer && sameSecret(bearer, METRICS_TOKEN)) return;
  // Behind a proxy on the same machine everybody comes from here: then BASE_URL names another host.
  if (!bearer && isLocal(BASE_URL) && cameDirectlyFromHere(peerOf(context), context.req.header())) return;
  const actor = await findActor(context.req.raw.headers, "GET");
  if (!actor)
    throw new AppError("not-signed-in", "Send METRICS_TOKEN or an admin's API key: Authorization: Bearer …");
  if (!can(actor, "metrics.read")) throw new AppError("not-allowed", "Metrics are for admins.");
}

// A request that came through no socket (a test's) has no peer.
function peerOf({ env: bindings }: Context<{ Bindings: Partial<HttpBindings> | undefined }>) {
  return bindings?.incoming?.socket.remoteAddress;
}

function isLocal(url: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
