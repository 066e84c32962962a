import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import { callbackLogin, callbackLoginFields, isWholeLogin, wholeLogin } from "../callback-login.ts";
import type { CredentialField } from "../provider.ts";
import { whenGiven } from "../when-given.ts";

/** What a Sinch service plan needs. Its callbacks are signed, or bring a name and password, as Sinch has set them up. */
export const sinchCredentials = z
  .object({
    servicePlanId: z.string().regex(/^[\w-]+$/, "must be the ID of a service plan"),
    apiToken: z.string().min(1),
    signatureSecret: whenGiven(z.string().min(1)),
    ...callbackLogin,
    baseUrl: apiUrl("https://us.sms.api.sinch.com"),
    timeoutMs,
  })
  .refine(isWholeLogin, wholeLogin);

export type SinchCredentials = z.infer<typeof sinchCredentials>;

const regions = [
  { value: "https://us.sms.api.sinch.com", label: "United States" },
  { value: "https://eu.sms.api.sinch.com", label: "Europe" },
  { value: "https://au.sms.api.sinch.com", label: "Australia" },
  { value: "https://br.sms.api.sinch.com", label: "Brazil" },
  { value: "https://ca.sms.api.sinch.com", label: "Canada" },
];

export const sinchFields: readonly CredentialField[] = [
  {
    name: "servicePlanId",
    label: "Service plan ID",
    kind: "text",
    required: true,
    hint: "Dashboard → SMS → APIs",
  },
  { name: "apiToken", label: "API token", kind: "secret", required: true, hint: "Dashboard → SMS → APIs" },
  { name: "baseUrl", label: "Region", kind: "choice", required: false, choices: regions },
  {
    name: "signatureSecret",
    label: "Webhook secret",
    kind: "secret",
    required: false,
    hint: "Where Sinch signs this service plan's callbacks",
  },
  ...callbackLoginFields("Where Sinch calls with a name and password instead"),
];
