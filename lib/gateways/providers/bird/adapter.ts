import type { Provider } from "../provider.ts";
import { type BirdCredentials, birdCredentials, birdFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughBird } from "./send.ts";
import { checkBirdCredentials, listBirdNumbers } from "./setup.ts";
import { verifyBird } from "./verify.ts";
import { carriedByBird, parseBirdInbound, parseBirdReports } from "./webhooks.ts";

/**
 * Bird's API (bird.com/docs/api), as its own SDK speaks it. A webhook's secret is shown once, when it is made: so an
 * admin makes it there and pastes the secret here.
 */
export const bird: Provider<BirdCredentials> = {
  name: "bird",
  title: "Bird",
  credentials: birdCredentials,
  credentialFields: birdFields,
  webhookPlace: {
    path: ["Developers", "Webhooks", "Create webhook: all sms events"],
    inbound: "Endpoint URL",
    reports: "Endpoint URL",
  },
  capabilities: {
    media: false,
    joinsParts: true,
    handlesConsent: false,
    idempotent: true,
    maxTextLength: LONGEST_TEXT["GSM-7"],
    callsPerSecond: null,
  },
  maxBodyBytes: 256 * 1024,
  acknowledge: () => ({ status: 200, contentType: "application/json", body: '{"status":"ok"}' }),
  verify: verifyBird,
  carries: carriedByBird,
  parseInbound: parseBirdInbound,
  parseReports: parseBirdReports,
  send: sendThroughBird,
  checkCredentials: checkBirdCredentials,
  listNumbers: listBirdNumbers,
};
