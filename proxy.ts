import { randomBytes } from "node:crypto";
import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { env } from "#lib/platform/env.ts";
import { pagePolicy, securityHeaders } from "#lib/platform/security-headers.ts";

/** Gives each page its own nonce (Next puts it on its scripts, pages read it from `x-nonce`) and the security headers. */
export function proxy(request: NextRequest): NextResponse {
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

/** Everything but the built files, which need no policy. */
export const config = { matcher: "/((?!_next/static|_next/image).*)" };
