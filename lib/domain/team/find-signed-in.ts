import type { Actor } from "#lib/contract/permissions.ts";
import { readSession } from "#lib/platform/session/read-session.ts";
import { loadMemberActor } from "./load-actor.ts";

/** The member whose cookie a page is asked with, or null when they must sign in first. */
export async function findSignedIn(headers: { get(name: string): string | null }): Promise<Actor | null> {
  const session = await readSession(headers.get("cookie"));
  return session && loadMemberActor(session.memberId, session.sessionVersion);
}
