import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import { basicAuth } from "../basic-auth.ts";
import type { CredentialField } from "../provider.ts";
import { whenGiven } from "../when-given.ts";

const sid = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}[0-9a-fA-F]{32}$`), `must be ${prefix} and 32 hexadecimal digits`);

/** What a Twilio account needs. The auth token signs webhooks, so it is needed beside an API key, too. */
export const twilioCredentials = z
  .object({
    accountSid: sid("AC"),
    authToken: z.string().min(1),
    apiKeySid: whenGiven(sid("SK")),
    apiKeySecret: whenGiven(z.string().min(1)),
    messagingServiceSid: whenGiven(sid("MG")),
    baseUrl: apiUrl("https://api.twilio.com"),
    messagingUrl: apiUrl("https://messaging.twilio.com"),
    timeoutMs,
  })
  .refine(({ apiKeySid, apiKeySecret }) => (apiKeySid === undefined) === (apiKeySecret === undefined), {
    path: ["apiKeySecret"],
    error: "an API key is its SID and its secret",
  });

export type TwilioCredentials = z.infer<typeof twilioCredentials>;

export const twilioFields: readonly CredentialField[] = [
  { name: "accountSid", label: "Account SID", kind: "text", required: true, hint: "Console → Account info" },
  { name: "authToken", label: "Auth token", kind: "secret", required: true, hint: "Console → Account info" },
  {
    name: "messagingServiceSid",
    label: "Messaging Service SID",
    kind: "text",
    required: false,
    hint: "Console → Messaging → Services; only where your numbers belong to one",
  },
  {
    name: "apiKeySid",
    label: "API key SID",
    kind: "text",
    required: false,
    hint: "Instead of the auth token, for our calls",
  },
  { name: "apiKeySecret", label: "API key secret", kind: "secret", required: false },
];

/** The Authorization header of our calls. */
export function authorizationOf({
  accountSid,
  authToken,
  apiKeySid,
  apiKeySecret,
}: TwilioCredentials): string {
  return apiKeySid && apiKeySecret ? basicAuth(apiKeySid, apiKeySecret) : basicAuth(accountSid, authToken);
}
