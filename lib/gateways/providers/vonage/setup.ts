import { z } from "zod";
import { listedNumber, withoutPlus, withPlus } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { basicAuth } from "../basic-auth.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber, WebhookUrls } from "../provider.ts";
import type { VonageCredentials } from "./credentials.ts";

const TITLE = "Vonage";
const PAGE = 100;
const MOST_PAGES = 50;

const page = z.object({
  count: z.number().int().default(0),
  numbers: z
    .array(z.object({ country: z.string(), msisdn: z.string(), features: z.array(z.string()).default([]) }))
    .default([]),
});

/** Asks for the account's numbers, one at most. */
export async function checkVonageCredentials(credentials: VonageCredentials): Promise<CredentialCheck> {
  const url = `${credentials.restUrl}/account/numbers?size=1`;
  const result = await callOut(url, { method: "GET", ...callOf(credentials) });
  return checkOf(TITLE, result, "Vonage does not know this API key with this API secret.");
}

/** All numbers that can text. */
export async function listVonageNumbers(credentials: VonageCredentials): Promise<ListedNumber[]> {
  const listed: z.infer<typeof page>["numbers"] = [];
  for (let index = 1; index <= MOST_PAGES; index++) {
    const url = `${credentials.restUrl}/account/numbers?size=${PAGE}&index=${index}`;
    const { count, numbers } = await askProvider(url, page, {
      method: "GET",
      title: TITLE,
      ...callOf(credentials),
    });
    listed.push(...numbers);
    if (numbers.length === 0 || listed.length >= count) break;
  }
  return listed
    .filter(({ features }) => features.includes("SMS") || features.length === 0)
    .map(({ msisdn, country }) => listedNumber(withPlus(msisdn), msisdn, country));
}

/** Sets where texts to each number come. Reports go where each text says, so they need no setting. */
export async function configureVonageWebhooks(
  numbers: readonly ListedNumber[],
  urls: WebhookUrls,
  credentials: VonageCredentials,
): Promise<void> {
  for (const { address, country } of numbers) {
    await askProvider(`${credentials.restUrl}/number/update`, z.object({ "error-code": z.literal("200") }), {
      title: TITLE,
      ...callOf(credentials),
      body: new URLSearchParams({ country, msisdn: withoutPlus(address), moHttpUrl: urls.inbound }),
    });
  }
}

function callOf({ apiKey, apiSecret, timeoutMs }: VonageCredentials) {
  return { headers: { authorization: basicAuth(apiKey, apiSecret) }, timeoutMs };
}
