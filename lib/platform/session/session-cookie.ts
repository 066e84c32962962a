import { encode } from "next-auth/jwt";
import { env } from "../env.ts";

/** How long a sign-in lasts, in seconds: a working week. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** The cookie that carries the session. Browsers take the `__Secure-` prefix only over https, so BASE_URL decides. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = env().BASE_URL.startsWith("https://");
  return { name: `${secure ? "__Secure-" : ""}next-auth.session-token`, secure };
}

/** The Set-Cookie header of a session that goes on under another version, e.g. after the member's own new password. */
export async function renewedCookie(memberId: string, sessionVersion: number): Promise<string> {
  const { name, secure } = sessionCookie();
  const token = { sub: memberId, memberId, sessionVersion };
  const value = await encode({ token, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS });
  const marks = ["HttpOnly", "SameSite=Lax", "Path=/", `Max-Age=${SESSION_SECONDS}`];
  return [`${name}=${value}`, ...marks, ...(secure ? ["Secure"] : [])].join("; ");
}
