import type { Context, Next } from "hono";
import { routePath } from "hono/route";
import { log } from "#lib/platform/log.ts";
import { requestIdOf } from "./request-id-of.ts";

const SLOW_MS = 1_000;
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * One line per call of /api/v1, with the answer's X-Request-Id: at info what changes something, fails or is slow, at
 * debug the rest, since open screens read all the time. The route as it is declared, never the address itself: that may
 * hold a phone number.
 */
export async function logAccess(context: Context, next: Next): Promise<void> {
  const since = performance.now();
  const requestId = requestIdOf(context);
  await next();
  const { method } = context.req;
  const { status } = context.res;
  const ms = Math.round(performance.now() - since);
  context.header("x-request-id", requestId);
  const level = READS.has(method) && status < 500 && ms < SLOW_MS ? "debug" : "info";
  log({ requestId })[level]({ method, route: routePath(context, -1), status, ms }, "request");
}
