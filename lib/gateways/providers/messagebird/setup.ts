import { z } from "zod";
import { listedNumber, withPlus } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber } from "../provider.ts";
import type { MessageBirdCredentials } from "./credentials.ts";

const TITLE = "MessageBird";
const PAGE = 100;
const MOST_PAGES = 50;

const page = z.object({
  totalCount: z.number().int().default(0),
  items: z
    .array(z.object({ number: z.string(), country: z.string(), features: z.array(z.string()).default([]) }))
    .default([]),
});

/** Asks for the balance: the smallest thing that the key can read. */
export async function checkMessageBirdCredentials(
  credentials: MessageBirdCredentials,
): Promise<CredentialCheck> {
  const result = await callOut(`${credentials.baseUrl}/balance`, { method: "GET", ...callOf(credentials) });
  return checkOf(TITLE, result, "MessageBird does not know this access key.");
}

/** All numbers that can text. */
export async function listMessageBirdNumbers(credentials: MessageBirdCredentials): Promise<ListedNumber[]> {
  const listed: z.infer<typeof page>["items"] = [];
  for (let number = 0; number < MOST_PAGES; number++) {
    const url = `${credentials.numbersUrl}/v1/phone-numbers?limit=${PAGE}&offset=${number * PAGE}`;
    const { totalCount, items } = await askProvider(url, page, {
      method: "GET",
      title: TITLE,
      ...callOf(credentials),
    });
    listed.push(...items);
    if (items.length < PAGE || listed.length >= totalCount) break;
  }
  return listed
    .filter(({ features }) => features.includes("sms") || features.length === 0)
    .map(({ number, country }) => listedNumber(withPlus(number), number, country));
}

function callOf({ accessKey, timeoutMs }: MessageBirdCredentials) {
  return { headers: { authorization: `AccessKey ${accessKey}` }, timeoutMs };
}
