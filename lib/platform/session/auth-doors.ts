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
 * What to refuse of next-auth, as an HTTP status: 404 for the actions and pages of its other kinds of sign-in, which we
 * don't have, 413 for a body that no form of ours sends (it would be read whole into memory). Null: let it in.
 */
export function refusalOfAuth(method: string, action: string, headers: Headers): 404 | 413 | null {
  if (!doors.has(`${method} ${action}`)) return 404;
  const tooLarge = Number(headers.get("content-length") ?? 0) > MOST_BYTES;
  return tooLarge || headers.has("transfer-encoding") ? 413 : null;
}
