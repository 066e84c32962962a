import { AppError, notFound } from "#lib/platform/errors.ts";

// The form with e-mail and password is a few hundred bytes.
const MOST_BYTES = 16_384;

const doors = new Set([
  "GET csrf",
  "GET session",
  "GET providers",
  "GET signin",
  "GET signout",
  "GET error",
  "POST signin",
  "POST signout",
  "POST callback",
]);

/**
 * What to refuse of next-auth: the actions and pages of its other kinds of sign-in, which we don't have, and a body that
 * no form of ours sends (it would be read whole into memory). Null: let it in.
 */
export function refusalOfAuth(method: string, action: string, headers: Headers): AppError | null {
  if (!doors.has(`${method} ${action}`)) return notFound("address");
  const tooLarge = Number(headers.get("content-length") ?? 0) > MOST_BYTES;
  if (!tooLarge && !headers.has("transfer-encoding")) return null;
  return new AppError("too-large", `A form here has at most ${MOST_BYTES} bytes, and says how many.`);
}
