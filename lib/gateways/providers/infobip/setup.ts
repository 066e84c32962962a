import { z } from "zod";
import { AppError } from "#lib/platform/errors.ts";
import { listedNumber, withPlus } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber, WebhookUrls } from "../provider.ts";
import type { InfobipCredentials } from "./credentials.ts";

const TITLE = "Infobip";
const PAGE = 50;
const MOST_PAGES = 100;

const numbersPage = z.object({
  numbers: z.array(
    z.object({
      numberKey: z.string(),
      number: z.string(),
      country: z.string().nullish(),
      capabilities: z.array(z.string()).default([]),
    }),
  ),
});
const configurations = z.object({
  configurations: z.array(z.object({ key: z.string(), keyword: z.string().nullish() })).default([]),
});

/** Asks for the account's numbers, one at most. */
export async function checkInfobipCredentials(credentials: InfobipCredentials): Promise<CredentialCheck> {
  const url = `${credentials.baseUrl}/numbers/1/numbers?limit=1`;
  const result = await callOut(url, { method: "GET", ...callOf(credentials) });
  return checkOf(TITLE, result, "Infobip does not know this API key at this base URL.");
}

/** All numbers that can text. */
export async function listInfobipNumbers(credentials: InfobipCredentials): Promise<ListedNumber[]> {
  const listed: z.infer<typeof numbersPage>["numbers"] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const url = `${credentials.baseUrl}/numbers/1/numbers?limit=${PAGE}&page=${page}`;
    const { numbers } = await ask(url, numbersPage, credentials, "GET");
    listed.push(...numbers);
    if (numbers.length < PAGE) break;
  }
  return listed
    .filter(({ capabilities }) => capabilities.includes("SMS"))
    .map(({ number, numberKey, country }) => listedNumber(withPlus(number), numberKey, country ?? ""));
}

/** Forwards each number's texts, whatever their keyword, to us. Reports go where each text says. */
export async function configureInfobipWebhooks(
  numbers: readonly ListedNumber[],
  { inbound }: WebhookUrls,
  credentials: InfobipCredentials,
): Promise<void> {
  if (credentials.callbackUser !== undefined) {
    throw new AppError(
      "provider-failed",
      "Infobip calls a number's own URL without a name and password. Leave the callback fields empty, or set up a subscription in Infobip's portal.",
    );
  }
  for (const { providerNumberId } of numbers) {
    if (providerNumberId === null) continue;
    const list = `${credentials.baseUrl}/numbers/2/numbers/${providerNumberId}/sms`;
    const known = (await ask(list, configurations, credentials, "GET")).configurations;
    const whole = known.find(({ keyword }) => !keyword);
    const action = { type: "HTTP_FORWARD", url: inbound, httpMethod: "POST", contentType: "JSON" };
    if (whole === undefined) await ask(list, z.unknown(), credentials, "POST", { action });
    else await ask(`${list}/${whole.key}`, z.unknown(), credentials, "PUT", { action });
  }
}

function ask<Output>(
  url: string,
  answer: z.ZodType<Output>,
  credentials: InfobipCredentials,
  method: "GET" | "POST" | "PUT",
  body?: object,
): Promise<Output> {
  return askProvider(url, answer, { method, title: TITLE, ...callOf(credentials), body });
}

function callOf({ apiKey, timeoutMs }: InfobipCredentials) {
  return { headers: { authorization: `App ${apiKey}` }, timeoutMs };
}
