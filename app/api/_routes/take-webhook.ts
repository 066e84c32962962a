import type { Context } from "hono";
import { countReports } from "#lib/domain/delivery/count-sends.ts";
import { receiveReports } from "#lib/domain/delivery/receive-reports.ts";
import { countRefused, countTaken, noteAcknowledged } from "#lib/domain/inbox/count-intake.ts";
import { receiveTexts } from "#lib/domain/inbox/receive-texts.ts";
import { noteRefusedCall } from "#lib/domain/numbers/health/note-refused-call.ts";
import type { Carried, WebhookRequest } from "#lib/gateways/providers/provider.ts";
import { now } from "#lib/platform/clock.ts";
import { acknowledge } from "./acknowledge.ts";
import { type Door, findDoor, readWebhook, requireGenuine } from "./open-webhook.ts";

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
  const door = await findDoor(context);
  let request: WebhookRequest | null = null;
  try {
    request = await readWebhook(context, door);
    requireGenuine(door, request);
    await store(door, request, meantFor);
    return acknowledge(context, door.provider.acknowledge(request, door.account.credentials));
  } catch (error) {
    noteRefusedCall({ accountId: door.account.id, door: meantFor, request, error });
    throw error;
  }
}

async function store(
  { directory, account, provider }: Door,
  request: WebhookRequest,
  meantFor: Carried,
): Promise<void> {
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
}
