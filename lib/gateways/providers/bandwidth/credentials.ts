import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import { callbackLogin, callbackLoginFields, isWholeLogin, wholeLogin } from "../callback-login.ts";
import type { CredentialField } from "../provider.ts";

/** What a Bandwidth account needs. It signs nothing: a name and password set on its callbacks are what proves them. */
export const bandwidthCredentials = z
  .object({
    accountId: z.string().regex(/^\d+$/, "must be digits"),
    username: z.string().min(1),
    password: z.string().min(1),
    applicationId: z.uuid(),
    ...callbackLogin,
    baseUrl: apiUrl("https://messaging.bandwidth.com"),
    timeoutMs,
  })
  .refine(isWholeLogin, wholeLogin);

export type BandwidthCredentials = z.infer<typeof bandwidthCredentials>;

export const bandwidthFields: readonly CredentialField[] = [
  { name: "accountId", label: "Account ID", kind: "text", required: true },
  { name: "username", label: "API user", kind: "text", required: true },
  { name: "password", label: "API password", kind: "secret", required: true },
  {
    name: "applicationId",
    label: "Application ID",
    kind: "text",
    required: true,
    hint: "Dashboard → Applications → Messaging",
  },
  ...callbackLoginFields("As set on the application"),
];
