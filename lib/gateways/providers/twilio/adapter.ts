import { basicAuth, ifOnServer } from "../basic-auth.ts";
import type { Provider } from "../provider.ts";
import { type TwilioCredentials, twilioCredentials, twilioFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughTwilio } from "./send.ts";
import { checkTwilioCredentials, configureTwilioWebhooks, listTwilioNumbers } from "./setup.ts";
import { verifyTwilio } from "./verify.ts";
import { carriedByTwilio, parseTwilioInbound, parseTwilioReports } from "./webhooks.ts";

/** Twilio Programmable Messaging (twilio.com/docs/messaging/api), numbers of their own and Messaging Services. */
export const twilio: Provider<TwilioCredentials> = {
  name: "twilio",
  title: "Twilio",
  credentials: twilioCredentials,
  credentialFields: twilioFields,
  webhookPlace: {
    path: ["Phone Numbers", "Active numbers", "your number", "Messaging"],
    inbound: "A message comes in",
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
  maxBodyBytes: 256 * 1024,
  // Anything else that is text would go out as an answer to the customer.
  acknowledge: () => ({ status: 200, contentType: "text/xml", body: "<Response/>" }),
  verify: verifyTwilio,
  carries: carriedByTwilio,
  parseInbound: parseTwilioInbound,
  parseReports: parseTwilioReports,
  send: sendThroughTwilio,
  checkCredentials: checkTwilioCredentials,
  mediaHeaders: (url, { baseUrl, accountSid, authToken }) =>
    ifOnServer(baseUrl, url, { authorization: basicAuth(accountSid, authToken) }),
  listNumbers: listTwilioNumbers,
  configureWebhooks: configureTwilioWebhooks,
};
