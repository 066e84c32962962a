import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";
import { listedNumber } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber, WebhookUrls } from "../provider.ts";
import type { TelnyxCredentials } from "./credentials.ts";

const TITLE = "Telnyx";
const PAGE = 250;
const MOST_PAGES = 40;

const page = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      phone_number: z.string(),
      country_code: z.string().nullish(),
    }),
  ),
  meta: z.object({ total_pages: z.number().int() }).optional(),
});

/** Reads the messaging profile, or the list of them where the account names none. */
export async function checkTelnyxCredentials(credentials: TelnyxCredentials): Promise<CredentialCheck> {
  const { baseUrl, messagingProfileId } = credentials;
  const path = messagingProfileId === undefined ? "?page[size]=1" : `/${messagingProfileId}`;
  const url = `${baseUrl}/v2/messaging_profiles${path}`;
  const result = await callOut(url, { method: "GET", ...callOf(credentials) });
  const isGone = result.kind === "answer" && result.status === 404;
  const sentence = isGone
    ? "Telnyx has no such messaging profile in this account."
    : "Telnyx does not know this API key.";
  return checkOf(TITLE, result, sentence);
}

/** All numbers that are set up for messaging. */
export async function listTelnyxNumbers(credentials: TelnyxCredentials): Promise<ListedNumber[]> {
  const listed: ListedNumber[] = [];
  for (let number = 1; number <= MOST_PAGES; number++) {
    const url = `${credentials.baseUrl}/v2/phone_numbers/messaging?page[size]=${PAGE}&page[number]=${number}`;
    const { data, meta } = await askProvider(url, page, {
      method: "GET",
      title: TITLE,
      ...callOf(credentials),
    });
    listed.push(
      ...data.map(({ id, phone_number, country_code }) => listedNumber(phone_number, id, country_code ?? "")),
    );
    if (number >= (meta?.total_pages ?? 1)) break;
  }
  return listed;
}

/** Puts the numbers into the account's messaging profile, which has the webhook for all of them. */
export async function configureTelnyxWebhooks(
  numbers: readonly ListedNumber[],
  urls: WebhookUrls,
  credentials: TelnyxCredentials,
): Promise<void> {
  const { messagingProfileId, baseUrl } = credentials;
  if (messagingProfileId === undefined) {
    throw new AppError(
      "provider-failed",
      "Give the account's messaging profile ID first: Telnyx keeps the webhook there.",
    );
  }
  await patch(`${baseUrl}/v2/messaging_profiles/${messagingProfileId}`, credentials, {
    webhook_url: urls.inbound,
    webhook_api_version: "2",
  });
  for (const { providerNumberId } of numbers) {
    if (providerNumberId === null) continue;
    await patch(`${baseUrl}/v2/phone_numbers/${providerNumberId}/messaging`, credentials, {
      messaging_profile_id: messagingProfileId,
    });
  }
}

async function patch(url: string, credentials: TelnyxCredentials, body: object): Promise<void> {
  await askProvider(url, z.unknown(), { method: "PATCH", title: TITLE, ...callOf(credentials), body });
}

function callOf({ apiKey, timeoutMs }: TelnyxCredentials) {
  return { headers: { authorization: `Bearer ${apiKey}` }, timeoutMs };
}
