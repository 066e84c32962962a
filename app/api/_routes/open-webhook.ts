import type { Context } from "hono";
import { type Account, directory, type Directory } from "#lib/domain/numbers/directory.ts";
import type { Provider, Verification, WebhookRequest } from "#lib/gateways/providers/provider.ts";
import { findProvider, isOffered } from "#lib/gateways/providers/registry.ts";
import { env } from "#lib/platform/env.ts";
import { AppError, notFound } from "#lib/platform/errors.ts";
import { readBody } from "./read-body.ts";

export type Webhook = { directory: Directory; account: Account; provider: Provider; request: WebhookRequest };

/**
 * Opens a provider's webhook call: account by its unguessable key (404), body within the adapter's limit (413),
 * signature or secret over the raw body (401). What it carries is for the caller to parse.
 */
export async function openWebhook(context: Context): Promise<Webhook> {
  const known = await directory();
  const account = known.accounts.get(context.req.param("accountKey") ?? "");
  if (!account || !isOffered(account.provider)) throw notFound("account");
  const provider = findProvider(account.provider);
  const body = await readBody(context.req.raw, provider.maxBodyBytes);
  const request = webhookRequest(context, body);
  const verification = provider.verify(request, account.credentials);
  if (verification !== "genuine") throw refusalOf(verification);
  return { directory: known, account, provider, request };
}

// Seen by admins and by whoever pastes the URL at the provider; a forger learns nothing that helps.
const refusals: Record<Exclude<Verification, "genuine">, string> = {
  unsigned: "The call has no signature or secret, and this account asks for one.",
  "unsigned-for-now": "The call has no signature, and this account asks for one. Send it again, signed.",
  forged:
    "The signature or secret does not match this account, or BASE_URL is not the address that was called.",
  stale: "The call was signed too long ago, or one of the clocks is wrong.",
  "other-account": "The call belongs to another account at this provider.",
  "account-unusable": "The credentials of this account are not complete. Send it again later.",
};

// What is right again in a while is refused so that the provider keeps it: nothing is lost by our own fault.
function refusalOf(verification: Exclude<Verification, "genuine">): AppError {
  const comesAgain = verification === "unsigned-for-now" || verification === "account-unusable";
  return new AppError(comesAgain ? "send-again" : "bad-signature", refusals[verification]);
}

function webhookRequest(context: Context, body: string): WebhookRequest {
  const { pathname, search, searchParams } = new URL(context.req.url);
  return {
    method: context.req.method,
    url: `${env().BASE_URL}${pathname}${search}`,
    query: searchParams,
    headers: context.req.header(),
    body,
  };
}
