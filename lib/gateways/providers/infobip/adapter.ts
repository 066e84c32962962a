import { verifyCallbackLogin } from "../callback-login.ts";
import type { Provider } from "../provider.ts";
import { type InfobipCredentials, infobipCredentials, infobipFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughInfobip } from "./send.ts";
import { checkInfobipCredentials, configureInfobipWebhooks, listInfobipNumbers } from "./setup.ts";
import { carriedByInfobip, parseInfobipInbound, parseInfobipReports } from "./webhooks.ts";

/** Infobip's SMS API v3 (infobip.com/docs/api/channels/sms). MMS is another API of theirs. */
export const infobip: Provider<InfobipCredentials> = {
  name: "infobip",
  title: "Infobip",
  credentials: infobipCredentials,
  credentialFields: infobipFields,
  webhookPlace: {
    path: ["Channels and Numbers", "Numbers", "your number", "SMS", "Forwarding actions: HTTP"],
    inbound: "URL",
    reports: null,
  },
  capabilities: {
    media: false,
    joinsParts: true,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: LONGEST_TEXT["GSM-7"],
    callsPerSecond: null,
  },
  // A profile may bundle 2,000 reports in one call.
  maxBodyBytes: 4 * 1024 * 1024,
  acknowledge: () => ({ status: 200, contentType: "application/json", body: '{"status":"ok"}' }),
  verify: verifyCallbackLogin,
  carries: carriedByInfobip,
  parseInbound: parseInfobipInbound,
  parseReports: parseInfobipReports,
  send: sendThroughInfobip,
  checkCredentials: checkInfobipCredentials,
  listNumbers: listInfobipNumbers,
  configureWebhooks: configureInfobipWebhooks,
};
