import { z } from "zod";
import { env, nodeEnv } from "#lib/platform/env.ts";

/**
 * The address of a provider's API among its credentials: their own, unless another of their regions is meant. Secrets
 * go there, so it must be https and within their own domain; only a demo or a test may talk to a fake on this machine.
 */
export function apiUrl(theirs: string) {
  return urlWithin(theirs).default(theirs);
}

/** Such an address where the account itself says which one it is. */
export function urlWithin(theirs: string) {
  return z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .refine((url) => isWithin(url, theirs) || isFakeOfOurs(url), {
      error: `must be within ${domainOf(theirs)}`,
    });
}

/** How long a call to a provider may take, answer included. */
export const timeoutMs = z.number().int().positive().max(30_000).default(15_000);

function isWithin(url: string, theirs: string): boolean {
  const { protocol, hostname } = new URL(url);
  const domain = domainOf(theirs);
  return protocol === "https:" && (hostname === domain || hostname.endsWith(`.${domain}`));
}

/** Whether a URL leads to a fake on this machine that a demo or a test may talk to. */
export function isFakeOfOurs(url: string): boolean {
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(new URL(url).hostname);
  return isHere && (nodeEnv() !== "production" || env().DEMO);
}

function domainOf(url: string): string {
  return new URL(url).hostname.split(".").slice(-2).join(".");
}
