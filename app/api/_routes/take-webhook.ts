import type { Context } from "hono";
import { receiveReports } from "#lib/domain/delivery/receive-reports.ts";
import { receiveTexts } from "#lib/domain/inbox/receive-texts.ts";
import type { Carried } from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import { acknowledge } from "./acknowledge.ts";
import { openWebhook } from "./open-webhook.ts";

/**
 * Takes in what a provider's webhook call carries: what the URL is for, unless the payload itself says otherwise.
 * Answered in the provider's own words, after the commit only.
 */
export async function takeWebhook(context: Context, meantFor: Carried): Promise<Response> {
  const { directory, account, provider, request } = await openWebhook(context);
  const { credentials } = account;
  const carried = provider.carries?.(request, credentials) ?? [meantFor];
  if (carried.includes("texts")) {
    await receiveTexts(directory, account, provider.parseInbound(request, credentials), now());
  }
  if (carried.includes("reports")) {
    await receiveReports(account.id, provider.parseReports(request, credentials));
  }
  return acknowledge(context, provider.acknowledge(request, credentials));
}
