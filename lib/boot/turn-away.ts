import type { ServerResponse } from "node:http";
import { countRefused } from "#lib/domain/inbox/count-intake.ts";
import { isIntakeFull, tooManyTexts } from "#lib/domain/inbox/intake.ts";
import { errorTable } from "#lib/platform/errors.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Handler } from "./front-door.ts";

const full = tooManyTexts();
const { status, title } = errorTable[full.code];
const problem = {
  type: `urn:twoway:problem:${full.code}`,
  title,
  status,
  code: full.code,
  detail: full.message,
};

// A little more than may wait in intake: what has come in but not yet got there is not counted by it, and thousands of
// calls can be read before the first of them does.
const MOST_INSIDE = 6_000;

/**
 * Refuses texts at the door while too many wait: 503, so that the provider sends them again. Unread and unrouted, or
 * under a flood the refusals would cost what storing those that are in needs.
 */
export function turnAwayWhenFull(handle: Handler): Handler {
  let inside = 0;
  return (request, response) => {
    if (!request.url?.startsWith("/api/mo/")) return handle(request, response);
    if (isIntakeFull() || inside >= MOST_INSIDE) return turnAway(response);
    inside += 1;
    response.once("close", () => (inside -= 1));
    return handle(request, response);
  };
}

function turnAway(response: ServerResponse): void {
  countRefused(full);
  const requestId = newId();
  const body = JSON.stringify({ ...problem, requestId });
  response.writeHead(status, {
    "content-type": "application/problem+json",
    "content-length": String(Buffer.byteLength(body)),
    "retry-after": String(full.extra.retryAfterSeconds),
    "x-request-id": requestId,
  });
  response.end(body);
}
