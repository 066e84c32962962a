import { randomBytes } from "node:crypto";
import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { env } from "#lib/platform/env.ts";
import { readSession } from "#lib/platform/session/read-session.ts";
import { pagePolicy, securityHeaders } from "#lib/platform/security-headers.ts";

// What a visitor may see who is not signed in. Whether a session still holds is the page's and the API's to ask.
const OPEN = /^\/(?:sign-in|set-up|join|phone|t|subscribe|wall)(?:\/|$)|^\/api\/|\.\w+$/;

/** Gives each page its own nonce (Next puts it on its scripts, pages read it from `x-nonce`) and the security headers. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (!OPEN.test(request.nextUrl.pathname) && !(await readSession(request.headers.get("cookie")))) {
    return toSignIn(request);
  }
  const { BASE_URL, NODE_ENV } = env();
  const nonce = randomBytes(18).toString("base64");
  const host = request.headers.get("host") ?? new URL(BASE_URL).host;
  const policy = pagePolicy({ nonce, host, development: NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of securityHeaders(BASE_URL)) response.headers.set(name, value);
  return response;
}

function toSignIn({ nextUrl }: NextRequest): NextResponse {
  const page = nextUrl.clone();
  page.pathname = "/sign-in";
  page.search =
    nextUrl.pathname === "/" ? "" : `?next=${encodeURIComponent(nextUrl.pathname + nextUrl.search)}`;
  return NextResponse.redirect(page);
}

/** Everything but the built files, which need no policy. */
export const config = { matcher: "/((?!_next/static|_next/image).*)" };
