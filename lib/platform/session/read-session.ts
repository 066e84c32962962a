import { getToken } from "next-auth/jwt";
import { z } from "zod";
import { env } from "../env.ts";
import { parseCookies } from "./parse-cookies.ts";
import { sessionCookie } from "./session-cookie.ts";

const claims = z.object({ memberId: z.uuid(), sessionVersion: z.number().int(), exp: z.number() });

/** Who the cookie says is signed in; whether that still holds (version, deactivation) only the member's row knows. */
export type Session = { memberId: string; sessionVersion: number; expiresAt: Date };

/**
 * The session in a request's Cookie header, or null when there is none, it is forged or it has expired. Works alike for
 * a fetch Request, a socket handshake and a server component.
 */
export async function readSession(cookieHeader: string | null | undefined): Promise<Session | null> {
  const { name, secure } = sessionCookie();
  if (!cookieHeader?.includes(name)) return null;
  const token = await getToken({
    // Only cookies: getToken would also take a session from an Authorization header, which is for API keys.
    req: { cookies: parseCookies(cookieHeader), headers: {} } as unknown as TokenRequest,
    secret: env().AUTH_SECRET,
    cookieName: name,
    secureCookie: secure,
  });
  const parsed = claims.safeParse(token);
  if (!parsed.success) return null;
  const expiresAt = new Date(parsed.data.exp * 1000);
  if (expiresAt.getTime() <= Date.now()) return null;
  return { memberId: parsed.data.memberId, sessionVersion: parsed.data.sessionVersion, expiresAt };
}

type TokenRequest = Parameters<typeof getToken>[0]["req"];
