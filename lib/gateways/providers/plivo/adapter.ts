import type { Provider } from "../provider.ts";
import { type PlivoCredentials, plivoCredentials, plivoFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughPlivo } from "./send.ts";
import { checkPlivoCredentials, configurePlivoWebhooks, listPlivoNumbers } from "./setup.ts";
import { verifyPlivo } from "./verify.ts";
import { carriedByPlivo, parsePlivoInbound, parsePlivoReports } from "./webhooks.ts";

/** Plivo's Message API (plivo.com/docs/messaging). */
export const plivo: Provider<PlivoCredentials> = {
  name: "plivo",
  title: "Plivo",
  credentials: plivoCredentials,
  credentialFields: plivoFields,
  webhookPlace: {
    path: ["Messaging", "Applications", "your application"],
    inbound: "Message URL",
    reports: null,
  },
  capabilities: {
    media: true,
    joinsParts: true,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: LONGEST_TEXT["GSM-7"],
    callsPerSecond: 5,
  },
  maxBodyBytes: 256 * 1024,
  // An empty answer: what else is there would be read as XML that sends texts.
  acknowledge: () => ({ status: 200, contentType: "text/xml", body: "<Response/>" }),
  verify: verifyPlivo,
  carries: carriedByPlivo,
  parseInbound: parsePlivoInbound,
  parseReports: parsePlivoReports,
  send: sendThroughPlivo,
  checkCredentials: checkPlivoCredentials,
  listNumbers: listPlivoNumbers,
  configureWebhooks: configurePlivoWebhooks,
};
