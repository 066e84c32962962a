import type { Context } from "hono";
import { isDatabaseAway, isRowHeld } from "#lib/platform/db/is-away.ts";
import { isUnstorable } from "#lib/platform/db/is-unstorable.ts";
import { AppError } from "#lib/platform/errors.ts";
import { log } from "#lib/platform/log.ts";
import { problemResponse } from "./problem-response.ts";
import { requestIdOf } from "./request-id-of.ts";

/** Turns whatever a handler threw into a problem+json answer; only what nobody expected is logged. */
export function answerProblem(thrown: unknown, context: Context): Response {
  const requestId = requestIdOf(context);
  return problemResponse(expected(thrown, requestId), requestId);
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
