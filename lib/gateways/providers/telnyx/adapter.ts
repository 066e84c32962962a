import type { Provider } from "../provider.ts";
import { type TelnyxCredentials, telnyxCredentials, telnyxFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughTelnyx } from "./send.ts";
import { checkTelnyxCredentials, configureTelnyxWebhooks, listTelnyxNumbers } from "./setup.ts";
import { verifyTelnyx } from "./verify.ts";
import { carriedByTelnyx, parseTelnyxInbound, parseTelnyxReports } from "./webhooks.ts";

/** Telnyx Messaging v2 (developers.telnyx.com/docs/messaging). */
export const telnyx: Provider<TelnyxCredentials> = {
  name: "telnyx",
  title: "Telnyx",
  credentials: telnyxCredentials,
  credentialFields: telnyxFields,
  webhookPlace: {
    path: ["Messaging", "your messaging profile", "Inbound"],
    inbound: "Send a webhook to this URL",
    reports: null,
  },
  capabilities: {
    media: true,
    joinsParts: true,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: LONGEST_TEXT,
    callsPerSecond: null,
  },
  maxBodyBytes: 512 * 1024,
  acknowledge: () => ({ status: 200, contentType: "application/json", body: '{"status":"ok"}' }),
  verify: verifyTelnyx,
  carries: carriedByTelnyx,
  parseInbound: parseTelnyxInbound,
  parseReports: parseTelnyxReports,
  send: sendThroughTelnyx,
  checkCredentials: checkTelnyxCredentials,
  listNumbers: listTelnyxNumbers,
  configureWebhooks: configureTelnyxWebhooks,
};
