import type { Context } from "hono";
import { newId } from "#lib/platform/ids.ts";

const known = new WeakMap<Request, string>();

/** The caller's own id of the request (X-Request-Id), else one of ours; the same each time it is asked. */
export function requestIdOf(context: Context): string {
  const request = context.req.raw;
  const id = known.get(request) ?? givenRequestId(request.headers);
  known.set(request, id);
  return id;
}

/** The id that a caller gave a request, cut to what is kept, else a new one of ours. */
export function givenRequestId(headers: Headers): string {
  return headers.get("x-request-id")?.slice(0, 100) || newId();
}
