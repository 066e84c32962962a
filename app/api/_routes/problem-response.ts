import type { Problem } from "#lib/contract/problem.ts";
import { type AppError, errorTable } from "#lib/platform/errors.ts";

/** An expected failure as the answer that callers get everywhere: problem+json with its code, and the request's id. */
export function problemResponse(error: AppError, requestId: string): Response {
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
