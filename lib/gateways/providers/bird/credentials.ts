import { z } from "zod";
import { timeoutMs, urlWithin } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";
import { whenGiven } from "../when-given.ts";

/** What a Bird workspace needs. Its API key names the region; the secret of the webhook proves what comes. */
export const birdCredentials = z.object({
  apiKey: z.string().regex(/^bk_[a-z]{2}\d+_\S+$/, "must be a key of Bird, bk_…"),
  webhookSecret: whenGiven(
    z.string().regex(/^whsec_[A-Za-z0-9+/]+=*$/, "must be the webhook's secret, whsec_…"),
  ),
  baseUrl: urlWithin("https://platform.bird.com").optional(),
  timeoutMs,
});

export type BirdCredentials = z.infer<typeof birdCredentials>;

export const birdFields: readonly CredentialField[] = [
  { name: "apiKey", label: "API key", kind: "secret", required: true, hint: "Settings → API keys" },
  {
    name: "webhookSecret",
    label: "Webhook signing secret",
    kind: "secret",
    required: false,
    hint: "Shown once, when the webhook is made; without it the account's URL alone is the secret",
  },
];

/** The API of the workspace's region, which stands in its key: bk_eu1_… is eu1.platform.bird.com. */
export function baseUrlOf({ apiKey, baseUrl }: BirdCredentials): string {
  return baseUrl ?? `https://${apiKey.split("_")[1]}.platform.bird.com`;
}
