import { createHash } from "node:crypto";
import { z } from "zod";
import { listedNumber, withoutPlus, withPlus } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { basicAuth } from "../basic-auth.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber, WebhookUrls } from "../provider.ts";
import type { PlivoCredentials } from "./credentials.ts";

const TITLE = "Plivo";
const PAGE = 20;
const MOST_PAGES = 100;

const numbersPage = z.object({
  objects: z.array(z.object({ number: z.string(), sms_enabled: z.boolean().default(true) })),
});
const applicationsPage = z.object({
  objects: z.array(z.object({ app_id: z.string(), app_name: z.string() })),
});

/** Reads the account itself. */
export async function checkPlivoCredentials(credentials: PlivoCredentials): Promise<CredentialCheck> {
  const result = await callOut(`${accountUrl(credentials)}/`, { method: "GET", ...callOf(credentials) });
  return checkOf(TITLE, result, "Plivo does not know this auth ID with this auth token.");
}

/** All numbers that can text. */
export async function listPlivoNumbers(credentials: PlivoCredentials): Promise<ListedNumber[]> {
  const found = await readPages(credentials, "Number", numbersPage);
  return found
    .filter(({ sms_enabled }) => sms_enabled)
    .map(({ number }) => listedNumber(withPlus(number), number));
}

/** Plivo keeps the URL in an application: ours is found by its name or made, and the numbers are given to it. */
export async function configurePlivoWebhooks(
  numbers: readonly ListedNumber[],
  urls: WebhookUrls,
  credentials: PlivoCredentials,
): Promise<void> {
  const name = `twoway-${createHash("sha256").update(urls.inbound).digest("hex").slice(0, 12)}`;
  const known = await readPages(credentials, "Application", applicationsPage);
  const id =
    known.find(({ app_name }) => app_name === name)?.app_id ?? (await create(credentials, name, urls));
  for (const { address } of numbers) {
    const url = `${accountUrl(credentials)}/Number/${withoutPlus(address)}/`;
    await askProvider(url, z.unknown(), { title: TITLE, ...callOf(credentials), body: { app_id: id } });
  }
}

async function create(
  credentials: PlivoCredentials,
  name: string,
  { inbound }: WebhookUrls,
): Promise<string> {
  const made = await askProvider(
    `${accountUrl(credentials)}/Application/`,
    z.object({ app_id: z.string() }),
    {
      title: TITLE,
      ...callOf(credentials),
      body: { app_name: name, message_url: inbound, message_method: "POST" },
    },
  );
  return made.app_id;
}

async function readPages<Item>(
  credentials: PlivoCredentials,
  kind: string,
  page: z.ZodType<{ objects: Item[] }>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let number = 0; number < MOST_PAGES; number++) {
    const url = `${accountUrl(credentials)}/${kind}/?limit=${PAGE}&offset=${number * PAGE}`;
    const { objects } = await askProvider(url, page, { method: "GET", title: TITLE, ...callOf(credentials) });
    items.push(...objects);
    if (objects.length < PAGE) break;
  }
  return items;
}

function accountUrl({ baseUrl, authId }: PlivoCredentials): string {
  return `${baseUrl}/v1/Account/${authId}`;
}

function callOf({ authId, authToken, timeoutMs }: PlivoCredentials) {
  return { headers: { authorization: basicAuth(authId, authToken) }, timeoutMs };
}
