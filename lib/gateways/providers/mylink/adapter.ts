import { checkMyLinkCredentials } from "./check.ts";
import { myLinkCredentials, type MyLinkCredentials, myLinkFields } from "./credentials.ts";
import { MOST_PER_CALL, sendManyThroughMyLink, sendThroughMyLink } from "./send.ts";
import { verifyMyLink } from "./verify.ts";
import { parseMyLinkInbound, parseMyLinkReports } from "./webhooks.ts";
import type { Provider } from "../provider.ts";

/** LINK Mobility's MyLINK SMS API v1 (docs.linkmobility.com/api-reference/mylink-sms-api). */
export const mylink: Provider<MyLinkCredentials> = {
  name: "mylink",
  title: "LINK Mobility MyLINK",
  credentials: myLinkCredentials,
  credentialFields: myLinkFields,
  webhookPlace: {
    path: ["MyLINK Portal", "Callback management", "Add callback"],
    inbound: "URL of a callback of type MO",
    reports: null,
  },
  capabilities: {
    media: false,
    joinsParts: true,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: 10_000,
    callsPerSecond: null,
  },
  maxBodyBytes: 2 * 1024 * 1024,
  acknowledge: () => ({ status: 200, contentType: "application/json", body: '{"status":"ok"}' }),
  verify: verifyMyLink,
  parseInbound: (request) => parseMyLinkInbound(request.body),
  parseReports: (request) => parseMyLinkReports(request.body),
  send: sendThroughMyLink,
  batches: { most: MOST_PER_CALL, send: sendManyThroughMyLink },
  checkCredentials: checkMyLinkCredentials,
};
