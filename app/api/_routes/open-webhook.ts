import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { type Account, directory, type Directory } from "#lib/domain/numbers/directory.ts";
import type { Provider, Verification, WebhookRequest } from "#lib/gateways/providers/provider.ts";
import { findProvider, isOffered } from "#lib/gateways/providers/registry.ts";
import { env } from "#lib/platform/env.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { networkAddressOf } from "#lib/platform/session/network-address.ts";
import { readBody } from "./read-body.ts";

export type Door = { directory: Directory; account: Account; provider: Provider };

/** Whose webhook is called: the account by its unguessable key (404). */
export async function findDoor(context: Context): Promise<Door> {
  const known = await directory();
  const account = known.accounts.get(context.req.param("accountKey") ?? "");
  if (!account || !isOffered(account.provider)) throw notFound("account");
  return { directory: known, account, provider: findProvider(account.provider) };
}

/** Reads a webhook call, its body within the adapter's limit (413). */
export async function readWebhook(context: Context, { provider }: Door): Promise<WebhookRequest> {
  const { pathname, search, searchParams } = new URL(context.req.url);
  const body = await readBody(context.req.raw, provider.maxBodyBytes);
  return {
    method: context.req.method,
    url: `${env().BASE_URL}${pathname}${search}`,
    query: searchParams,
    headers: context.req.header(),
    body,
    from: networkAddressOf(incomingHeaders(context)),
  };
}

/**
 * Refuses what is not really the provider's: signature or secret over the raw body (401, or 503 to have it again), or the
 * address it comes from (403).
 */
export function requireGenuine({ account, provider }: Door, request: WebhookRequest): void {
  const verification = provider.verify(request, account.credentials);
  // The caller knows its own address; an admin compares it with those that the account allows.
  if (verification === "other-address")
    throw new AppError("not-allowed", `This account takes no calls from ${request.from}.`);
  if (verification !== "genuine") throw refusalOf(verification);
}

// Seen by admins and by whoever pastes the URL at the provider; a forger learns nothing that helps.
type Refused = Exclude<Verification, "genuine" | "other-address">;
const refusals: Record<Refused, string> = {
  unsigned: "The call has no signature or secret, and this account asks for one.",
  "unsigned-for-now": "The call has no signature, and this account asks for one. Send it again, signed.",
  forged:
    "The signature or secret does not match this account, or BASE_URL is not the address that was called.",
  stale: "The call was signed too long ago, or one of the clocks is wrong.",
  "other-account": "The call belongs to another account at this provider.",
  "account-unusable": "The credentials of this account are not complete. Send it again later.",
};

// What is right again in a while is refused so that the provider keeps it: nothing is lost by our own fault.
function refusalOf(verification: Refused): AppError {
  const comesAgain = verification === "unsigned-for-now" || verification === "account-unusable";
  return new AppError(comesAgain ? "send-again" : "bad-signature", refusals[verification]);
}

// Node's own headers have the peer's address at the end of X-Forwarded-For; a request of a test came through no socket.
function incomingHeaders(context: Context<{ Bindings: Partial<HttpBindings> | undefined }>) {
  return context.env?.incoming?.headers ?? context.req.header();
}
