import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";

/** What a Plivo account needs; its auth token signs the webhooks, too. */
export const plivoCredentials = z.object({
  authId: z.string().regex(/^[A-Z0-9]{20}$/, "must be 20 capital letters and digits"),
  authToken: z.string().min(1),
  baseUrl: apiUrl("https://api.plivo.com"),
  timeoutMs,
});

export type PlivoCredentials = z.infer<typeof plivoCredentials>;

export const plivoFields: readonly CredentialField[] = [
  { name: "authId", label: "Auth ID", kind: "text", required: true, hint: "Console → Overview" },
  { name: "authToken", label: "Auth token", kind: "secret", required: true, hint: "Console → Overview" },
];
