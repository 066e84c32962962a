import { z } from "zod";
import { apiUrl, timeoutMs } from "../api-url.ts";

/** What a MyLINK account needs; the URLs and the time-out (ms) are set only to talk to another installation. */
export const myLinkCredentials = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** A header set on the callbacks in MyLINK's portal, which has no signatures; without it the account key alone counts. */
  headerName: z.string().min(1).default("authorization"),
  headerSecret: z.string().min(1).optional(),
  baseUrl: apiUrl("https://api.linkmobility.com"),
  tokenUrl: apiUrl("https://sso.linkmobility.com/auth/realms/CPaaS/protocol/openid-connect/token"),
  timeoutMs,
});

export type MyLinkCredentials = z.infer<typeof myLinkCredentials>;
