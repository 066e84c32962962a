import type { Context } from "hono";
import type { Problem } from "#lib/contract/problem.ts";
import { isDatabaseAway, isRowHeld } from "#lib/platform/db/is-away.ts";
import { isUnstorable } from "#lib/platform/db/is-unstorable.ts";
import { AppError, errorTable } from "#lib/platform/errors.ts";
import { log } from "#lib/platform/log.ts";
import { requestIdOf } from "./request-id-of.ts";

/** Turns whatever a handler threw into a problem+json answer; only what nobody expected is logged. */
export function answerProblem(thrown: unknown, context: Context): Response {
  const requestId = requestIdOf(context);
  const error = expected(thrown, requestId);
  const { title, status } = errorTable[error.code];
  const { retryAfterSeconds, ...extra } = error.extra;
  const body: Problem = {
    type: `urn:twoway:problem:${error.code}`,
    title,
    status,
    code: error.code,
    detail: error.message,
    ...extra,
    requestId,
  };
  const headers = new Headers({ "content-type": "application/problem+json", "x-request-id": requestId });
  if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
  return new Response(JSON.stringify(body), { status, headers });
}

function expected(thrown: unknown, requestId: string): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isDatabaseAway(thrown)) {
    return new AppError("unavailable", "The database cannot be reached. Try again.", {
      retryAfterSeconds: 2,
    });
  }
  if (isUnstorable(thrown))
    return new AppError("malformed", "It holds a character that cannot be kept (NUL).");
  if (isRowHeld(thrown)) {
    return new AppError("unavailable", "Others are changing this now. Try again.", { retryAfterSeconds: 1 });
  }
  log().error({ err: thrown, requestId }, "a request failed");
  return new AppError(
    "internal",
    "Something failed here. It has been logged; quote the request id if you ask for help.",
  );
}
