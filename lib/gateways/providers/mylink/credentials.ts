import { z } from "zod";
import { addressList } from "../address-list.ts";
import { apiUrl, timeoutMs } from "../api-url.ts";
import type { CredentialField } from "../provider.ts";
import { whenGiven } from "../when-given.ts";

/** What a MyLINK account needs; the URLs and the time-out (ms) are set only to talk to another installation. */
export const myLinkCredentials = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** A header set on the callbacks in MyLINK's portal, which has no signatures; without it the account key alone counts. */
  headerName: whenGiven(z.string().regex(/^[\w-]+$/, "must be the name of a header")),
  headerSecret: whenGiven(z.string().min(1)),
  /** Where callbacks may come from. LINK publishes its addresses and changes them: hence none stands here. */
  allowedAddresses: whenGiven(addressList),
  baseUrl: apiUrl("https://api.linkmobility.com"),
  tokenUrl: apiUrl("https://sso.linkmobility.com/auth/realms/CPaaS/protocol/openid-connect/token"),
  timeoutMs,
});

export type MyLinkCredentials = z.infer<typeof myLinkCredentials>;

export const myLinkFields: readonly CredentialField[] = [
  {
    name: "clientId",
    label: "Client ID",
    kind: "text",
    required: true,
    hint: "MyLINK Portal → your SMS product → Create credentials",
  },
  { name: "clientSecret", label: "Client secret", kind: "secret", required: true },
  {
    name: "headerName",
    label: "Callback header",
    kind: "text",
    required: false,
    hint: "A custom header of your callbacks; Authorization where nothing else is given",
  },
  { name: "headerSecret", label: "Callback header's secret", kind: "secret", required: false },
  {
    name: "allowedAddresses",
    label: "Allowed source addresses",
    kind: "text",
    required: false,
    hint: "LINK's callback addresses, apart by commas: 20.86.255.57, 62.67.62.101-106. Empty: from anywhere",
  },
];
