import type { Provider } from "../provider.ts";
import { type VonageCredentials, vonageCredentials, vonageFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughVonage } from "./send.ts";
import { checkVonageCredentials, configureVonageWebhooks, listVonageNumbers } from "./setup.ts";
import { verifyVonage } from "./verify.ts";
import { carriedByVonage, parseVonageInbound, parseVonageReports } from "./webhooks.ts";

/** Vonage (Nexmo): the SMS API and the Messages API (developer.vonage.com). */
export const vonage: Provider<VonageCredentials> = {
  name: "vonage",
  title: "Vonage",
  credentials: vonageCredentials,
  credentialFields: vonageFields,
  webhookPlace: { path: ["API settings", "SMS settings"], inbound: "Inbound SMS webhooks", reports: null },
  capabilities: {
    media: true,
    joinsParts: false,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: LONGEST_TEXT,
    callsPerSecond: 30,
  },
  maxBodyBytes: 256 * 1024,
  acknowledge: () => ({ status: 200, contentType: "text/plain", body: "" }),
  verify: verifyVonage,
  carries: carriedByVonage,
  parseInbound: parseVonageInbound,
  parseReports: parseVonageReports,
  send: sendThroughVonage,
  checkCredentials: checkVonageCredentials,
  listNumbers: listVonageNumbers,
  configureWebhooks: configureVonageWebhooks,
};
