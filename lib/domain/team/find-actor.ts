import type { Actor } from "#lib/contract/permissions.ts";
import { AppError } from "#lib/platform/errors.ts";
import { isOwnOrigin } from "#lib/platform/session/own-origin.ts";
import { readSession } from "#lib/platform/session/read-session.ts";
import { loadMemberActor } from "./load-actor.ts";
import { loadKeyActor } from "./load-key-actor.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Who makes a request: the API key in its Authorization header, else the member of its cookie; null when neither holds.
 * A cookie travels with any request a browser makes, so a write with one must come from our own pages (`wrong-origin`).
 */
export async function findActor(headers: Headers, method: string): Promise<Actor | null> {
  const authorization = headers.get("authorization");
  if (authorization !== null) return loadKeyActor(authorization.replace(/^Bearer +/i, ""));
  const session = await readSession(headers.get("cookie"));
  if (!session) return null;
  if (!READS.has(method.toUpperCase()) && !isOwnOrigin(headers)) {
    throw new AppError("wrong-origin", "Changes with a sign-in cookie must come from Twoway's own pages.");
  }
  return loadMemberActor(session.memberId, session.sessionVersion);
}
