import { env } from "../env.ts";

/** How long a sign-in lasts, in seconds: a working week. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60;

/** The cookie that carries the session. Browsers take the `__Secure-` prefix only over https, so BASE_URL decides. */
export function sessionCookie(): { name: string; secure: boolean } {
  const secure = env().BASE_URL.startsWith("https://");
  return { name: `${secure ? "__Secure-" : ""}next-auth.session-token`, secure };
}
