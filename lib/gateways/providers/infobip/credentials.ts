import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import { callbackLogin, callbackLoginFields, isWholeLogin, wholeLogin } from "../callback-login.ts";
import type { CredentialField } from "../provider.ts";

// The portal shows it without a scheme.
const withScheme = (value: unknown) => {
  if (value === "") return undefined;
  return typeof value === "string" && !value.includes("://") ? `https://${value}` : value;
};

/**
 * What an Infobip account needs. How it would sign its calls is documented nowhere: a name and password of a
 * subscription's notification profile are what proves them, else the account's key alone.
 */
export const infobipCredentials = z
  .object({
    apiKey: z.string().min(1),
    baseUrl: z.preprocess(withScheme, apiUrl("https://api.infobip.com")),
    ...callbackLogin,
    timeoutMs,
  })
  .refine(isWholeLogin, wholeLogin);

export type InfobipCredentials = z.infer<typeof infobipCredentials>;

export const infobipFields: readonly CredentialField[] = [
  {
    name: "apiKey",
    label: "API key",
    kind: "secret",
    required: true,
    hint: "Portal → Developer Tools → API keys",
  },
  {
    name: "baseUrl",
    label: "Base URL",
    kind: "url",
    required: false,
    hint: "Your own, on the portal's first page: https://….api.infobip.com",
  },
  ...callbackLoginFields(
    "Only where texts and reports come through a subscription whose notification profile has them",
  ),
];
