import type { Context } from "hono";
import { countReports } from "#lib/domain/delivery/count-sends.ts";
import { receiveReports } from "#lib/domain/delivery/receive-reports.ts";
import { countRefused, countTaken, noteAcknowledged } from "#lib/domain/inbox/count-intake.ts";
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
  const since = performance.now();
  try {
    const answer = await take(context, meantFor);
    noteAcknowledged(since);
    return answer;
  } catch (error) {
    countRefused(error);
    throw error;
  }
}

async function take(context: Context, meantFor: Carried): Promise<Response> {
  const { directory, account, provider, request } = await openWebhook(context);
  const { credentials } = account;
  const carried = provider.carries?.(request, credentials) ?? [meantFor];
  if (carried.includes("texts")) {
    const texts = provider.parseInbound(request, credentials);
    countTaken(await receiveTexts(directory, account, texts, now()));
  }
  if (carried.includes("reports")) {
    const reports = provider.parseReports(request, credentials);
    await receiveReports(account.id, reports);
    countReports(reports);
  }
  return acknowledge(context, provider.acknowledge(request, credentials));
}
