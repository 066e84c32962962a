import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";

const notGiven = (value: unknown) => (value === "" ? undefined : value);

/** What a Bandwidth account needs. It signs nothing: a name and password set on its callbacks are what proves them. */
export const bandwidthCredentials = z
  .object({
    accountId: z.string().regex(/^\d+$/, "must be digits"),
    username: z.string().min(1),
    password: z.string().min(1),
    applicationId: z.uuid(),
    callbackUser: z.preprocess(notGiven, z.string().min(1).optional()),
    callbackPassword: z.preprocess(notGiven, z.string().min(1).optional()),
    baseUrl: apiUrl("https://messaging.bandwidth.com"),
    timeoutMs,
  })
  .refine(
    ({ callbackUser, callbackPassword }) => (callbackUser === undefined) === (callbackPassword === undefined),
    {
      path: ["callbackPassword"],
      error: "a callback user and its password go together",
    },
  );

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
  {
    name: "callbackUser",
    label: "Callback user ID",
    kind: "text",
    required: false,
    hint: "As set on the application",
  },
  { name: "callbackPassword", label: "Callback password", kind: "secret", required: false },
];
