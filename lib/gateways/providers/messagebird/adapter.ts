import type { Provider } from "../provider.ts";
import { type MessageBirdCredentials, messageBirdCredentials, messageBirdFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughMessageBird } from "./send.ts";
import { checkMessageBirdCredentials, listMessageBirdNumbers } from "./setup.ts";
import { verifyMessageBird } from "./verify.ts";
import { carriedByMessageBird, parseMessageBirdInbound, parseMessageBirdReports } from "./webhooks.ts";

/**
 * MessageBird's REST API (developers.messagebird.com), as accounts have it that were opened before the company became
 * Bird. Where a number's texts go is set in a flow of their dashboard, which no API of theirs reaches.
 */
export const messagebird: Provider<MessageBirdCredentials> = {
  name: "messagebird",
  title: "MessageBird",
  credentials: messageBirdCredentials,
  credentialFields: messageBirdFields,
  webhookPlace: {
    path: ["Numbers", "your number", "Flows", "Forward to URL"],
    inbound: "URL, by POST as a form",
    reports: null,
  },
  capabilities: {
    media: true,
    joinsParts: true,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: LONGEST_TEXT["GSM-7"],
    callsPerSecond: null,
  },
  maxBodyBytes: 256 * 1024,
  acknowledge: () => ({ status: 200, contentType: "text/plain", body: "OK" }),
  verify: verifyMessageBird,
  carries: carriedByMessageBird,
  parseInbound: parseMessageBirdInbound,
  parseReports: parseMessageBirdReports,
  send: sendThroughMessageBird,
  checkCredentials: checkMessageBirdCredentials,
  listNumbers: listMessageBirdNumbers,
};
