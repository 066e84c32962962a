import type { Context, Next } from "hono";
import type { Actor } from "#lib/contract/permissions.ts";
import { env } from "#lib/platform/env.ts";
import { AppError } from "#lib/platform/errors.ts";
import { BURST_SECONDS, RequestRate, type Allowance } from "#lib/platform/request-rate.ts";

const rate = new RequestRate();
const met = new WeakMap<Request, Allowance>();

/** Counts a request of an API key against the key's own rate; members at their desks are not counted. */
export function holdKeyRate(actor: Actor, context: Context): void {
  if (actor.kind !== "key") return;
  const perSecond = env().API_KEY_RATE;
  const allowance = rate.take(actor.id, perSecond);
  met.set(context.req.raw, allowance);
  if (allowance.admitted) return;
  throw new AppError("too-many-requests", `This key may make ${perSecond} requests a second.`, {
    retryAfterSeconds: allowance.retryIn,
  });
}

/** Tells a key with each answer, refusals too, what it may do and has left (draft-ietf-httpapi-ratelimit-headers). */
export async function tellKeyRate(context: Context, next: Next): Promise<void> {
  await next();
  const allowance = met.get(context.req.raw);
  if (!allowance) return;
  context.header("RateLimit-Policy", `"key";q=${allowance.quota};w=${BURST_SECONDS}`);
  context.header("RateLimit", `"key";r=${allowance.left};t=${allowance.fullIn}`);
}
