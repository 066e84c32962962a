import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";
import { whenGiven } from "../when-given.ts";

/** What a Vonage account needs. Webhooks of both APIs are taken whichever of them we send through. */
export const vonageCredentials = z.object({
  apiKey: z.string().min(1),
  apiSecret: z.string().min(1),
  api: z.enum(["sms", "messages"]).default("sms"),
  signatureSecret: whenGiven(z.string().min(1)),
  signatureMethod: z.enum(["md5hash", "md5", "sha1", "sha256", "sha512"]).default("md5hash"),
  restUrl: apiUrl("https://rest.nexmo.com"),
  messagesUrl: apiUrl("https://api.nexmo.com"),
  timeoutMs,
});

export type VonageCredentials = z.infer<typeof vonageCredentials>;

export const vonageFields: readonly CredentialField[] = [
  { name: "apiKey", label: "API key", kind: "text", required: true, hint: "Dashboard → API settings" },
  {
    name: "apiSecret",
    label: "API secret",
    kind: "secret",
    required: true,
    hint: "Dashboard → API settings",
  },
  {
    name: "api",
    label: "Send through",
    kind: "choice",
    required: false,
    hint: "The one chosen in Dashboard → API settings → SMS settings",
    choices: [
      { value: "sms", label: "SMS API" },
      { value: "messages", label: "Messages API (MMS too)" },
    ],
  },
  {
    name: "signatureSecret",
    label: "Signature secret",
    kind: "secret",
    required: false,
    hint: "Dashboard → API settings; without it the account's URL alone is the secret",
  },
  {
    name: "signatureMethod",
    label: "Signature method",
    kind: "choice",
    required: false,
    hint: "Of the SMS API: Dashboard → API settings",
    choices: [
      { value: "md5hash", label: "MD5 hash" },
      { value: "md5", label: "MD5 HMAC" },
      { value: "sha1", label: "SHA-1 HMAC" },
      { value: "sha256", label: "SHA-256 HMAC" },
      { value: "sha512", label: "SHA-512 HMAC" },
    ],
  },
];
