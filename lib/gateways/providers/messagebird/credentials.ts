import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";
import { whenGiven } from "../when-given.ts";

/** What a MessageBird account needs; its signing key proves the webhooks. */
export const messageBirdCredentials = z.object({
  accessKey: z.string().min(1),
  signingKey: whenGiven(z.string().min(1)),
  baseUrl: apiUrl("https://rest.messagebird.com"),
  numbersUrl: apiUrl("https://numbers.messagebird.com"),
  timeoutMs,
});

export type MessageBirdCredentials = z.infer<typeof messageBirdCredentials>;

export const messageBirdFields: readonly CredentialField[] = [
  {
    name: "accessKey",
    label: "Access key",
    kind: "secret",
    required: true,
    hint: "Dashboard → Developers → API access",
  },
  {
    name: "signingKey",
    label: "Signing key",
    kind: "secret",
    required: false,
    hint: "Dashboard → Developers → API settings; without it the account's URL alone is the secret",
  },
];
