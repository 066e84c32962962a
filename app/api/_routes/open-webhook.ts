import type { Context } from "hono";
import { type Account, directory, type Directory } from "#lib/domain/numbers/directory.ts";
import type { Provider, WebhookRequest } from "#lib/gateways/providers/provider.ts";
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
  if (!provider.verify(request, account.credentials)) {
    throw new AppError("bad-signature", "The signature or secret does not match this account.");
  }
  return { directory: known, account, provider, request };
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
