import { z } from "zod";
import { listedNumber } from "../addresses.ts";
import { askProvider, checkOf } from "../ask-provider.ts";
import { callOut } from "../call-out.ts";
import type { CredentialCheck, ListedNumber } from "../provider.ts";
import { type BirdCredentials, baseUrlOf } from "./credentials.ts";

const TITLE = "Bird";
const MOST_PAGES = 50;

const page = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      country_code: z.string().nullish(),
      capabilities: z.array(z.string()).default([]),
      status: z.string().default("active"),
    }),
  ),
  next_cursor: z.string().nullish(),
});

/** Asks for the workspace's numbers, one at most. */
export async function checkBirdCredentials(credentials: BirdCredentials): Promise<CredentialCheck> {
  const url = `${baseUrlOf(credentials)}/v1/numbers?limit=1`;
  const result = await callOut(url, { method: "GET", ...callOf(credentials) });
  return checkOf(TITLE, result, "Bird does not know this API key.");
}

/** All numbers that can text and are not given back. */
export async function listBirdNumbers(credentials: BirdCredentials): Promise<ListedNumber[]> {
  const listed: z.infer<typeof page>["data"] = [];
  let after = "";
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const url = `${baseUrlOf(credentials)}/v1/numbers?limit=100${after}`;
    const { data, next_cursor } = await askProvider(url, page, {
      method: "GET",
      title: TITLE,
      ...callOf(credentials),
    });
    listed.push(...data);
    if (!next_cursor) break;
    after = `&starting_after=${encodeURIComponent(next_cursor)}`;
  }
  return listed
    .filter(({ capabilities, status }) => capabilities.includes("sms") && status !== "released")
    .map(({ id, number, country_code }) => listedNumber(number, id, country_code ?? ""));
}

function callOf({ apiKey, timeoutMs }: BirdCredentials) {
  return { headers: { authorization: `Bearer ${apiKey}` }, timeoutMs };
}
