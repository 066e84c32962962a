import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";

const KEY_BYTES = 32;

/** What a Telnyx account needs. */
export const telnyxCredentials = z.object({
  apiKey: z.string().min(1),
  publicKey: z
    .base64({ error: "must be base64" })
    .refine((key) => Buffer.from(key, "base64").length === KEY_BYTES, `must be ${KEY_BYTES} bytes in base64`),
  messagingProfileId: z.preprocess((id) => (id === "" ? undefined : id), z.uuid().optional()),
  baseUrl: apiUrl("https://api.telnyx.com"),
  timeoutMs,
});

export type TelnyxCredentials = z.infer<typeof telnyxCredentials>;

export const telnyxFields: readonly CredentialField[] = [
  { name: "apiKey", label: "API key", kind: "secret", required: true, hint: "Portal → API Keys" },
  {
    name: "publicKey",
    label: "Public key",
    kind: "text",
    required: true,
    hint: "Portal → API Keys → Public Key",
  },
  {
    name: "messagingProfileId",
    label: "Messaging profile ID",
    kind: "text",
    required: false,
    hint: "Portal → Messaging; needed for senders with a name, and to have the webhook set for you",
  },
];
