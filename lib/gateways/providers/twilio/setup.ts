import { z } from "zod";
import { listedNumber } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber, WebhookUrls } from "../provider.ts";
import { authorizationOf, type TwilioCredentials } from "./credentials.ts";
import { RETRIES } from "./verify.ts";

const TITLE = "Twilio";
const MOST_PAGES = 20;

const numbersPage = z.object({
  incoming_phone_numbers: z.array(
    z.object({
      sid: z.string(),
      phone_number: z.string(),
      capabilities: z.object({ sms: z.boolean().default(true) }).optional(),
    }),
  ),
  next_page_uri: z.string().nullish(),
});
const codesPage = z.object({
  short_codes: z.array(z.object({ sid: z.string(), short_code: z.string() })),
  next_page_uri: z.string().nullish(),
});

/** Asks for one number. The account itself would not do: a standard API key may not read it. */
export async function checkTwilioCredentials(credentials: TwilioCredentials): Promise<CredentialCheck> {
  const url = `${credentials.baseUrl}${accountPath(credentials)}/IncomingPhoneNumbers.json?PageSize=1`;
  const result = await callOut(url, { method: "GET", ...callOf(credentials) });
  return checkOf(TITLE, result, "Twilio does not know this account SID with this auth token or API key.");
}

/** All numbers that can text, and the short codes; Twilio does not say which country a short code is of. */
export async function listTwilioNumbers(credentials: TwilioCredentials): Promise<ListedNumber[]> {
  const numbers = await readPages(credentials, "/IncomingPhoneNumbers.json?PageSize=1000", numbersPage);
  const codes = await readPages(credentials, "/SMS/ShortCodes.json?PageSize=1000", codesPage);
  return [
    ...numbers
      .flatMap((page) => page.incoming_phone_numbers)
      .filter(({ capabilities }) => capabilities?.sms !== false)
      .map(({ phone_number, sid }) => listedNumber(phone_number, sid)),
    ...codes.flatMap((page) => page.short_codes).map(({ short_code, sid }) => listedNumber(short_code, sid)),
  ];
}

/** Sets each number's own webhook, and that of the Messaging Service, which else would overrule it. */
export async function configureTwilioWebhooks(
  numbers: readonly ListedNumber[],
  urls: WebhookUrls,
  credentials: TwilioCredentials,
): Promise<void> {
  const inbound = urls.inbound + RETRIES;
  for (const { providerNumberId, kind } of numbers) {
    if (providerNumberId === null) continue;
    const list = kind === "short-code" ? "SMS/ShortCodes" : "IncomingPhoneNumbers";
    const url = `${credentials.baseUrl}${accountPath(credentials)}/${list}/${providerNumberId}.json`;
    await post(url, { SmsUrl: inbound, SmsMethod: "POST" }, credentials);
  }
  const { messagingServiceSid, messagingUrl } = credentials;
  if (messagingServiceSid === undefined) return;
  const service = `${messagingUrl}/v1/Services/${messagingServiceSid}`;
  await post(
    service,
    { InboundRequestUrl: inbound, InboundMethod: "POST", StatusCallback: urls.reports },
    credentials,
  );
}

async function readPages<Page extends { next_page_uri?: string | null | undefined }>(
  credentials: TwilioCredentials,
  path: string,
  schema: z.ZodType<Page>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let next: string | null | undefined = `${accountPath(credentials)}${path}`;
  while (next && pages.length < MOST_PAGES) {
    const page: Page = await askProvider(`${credentials.baseUrl}${next}`, schema, {
      method: "GET",
      title: TITLE,
      ...callOf(credentials),
    });
    pages.push(page);
    next = page.next_page_uri;
  }
  return pages;
}

async function post(
  url: string,
  fields: Record<string, string>,
  credentials: TwilioCredentials,
): Promise<void> {
  await askProvider(url, z.unknown(), {
    title: TITLE,
    ...callOf(credentials),
    body: new URLSearchParams(fields),
  });
}

function accountPath({ accountSid }: TwilioCredentials): string {
  return `/2010-04-01/Accounts/${accountSid}`;
}

function callOf(credentials: TwilioCredentials) {
  return { headers: { authorization: authorizationOf(credentials) }, timeoutMs: credentials.timeoutMs };
}
