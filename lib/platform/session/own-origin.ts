import { env } from "../env.ts";

/**
 * Whether a request that carries a cookie was made by one of our own pages: its Origin is BASE_URL's host or the host it
 * was sent to; without an Origin, the browser itself must call it same-origin.
 */
export function isOwnOrigin(headers: { get(name: string): string | null }): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "same-origin";
  const host = hostOf(origin);
  return host !== null && (host === hostOf(env().BASE_URL) || host === headers.get("host")?.toLowerCase());
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
