import type { Provider } from "../provider.ts";
import { checkSmppCredentials } from "./check.ts";
import { connectToSmsc } from "./connect.ts";
import { smppCredentials, type SmppCredentials, smppFields } from "./credentials.ts";
import { sendThroughSmpp } from "./send.ts";

/** Any SMSC that speaks SMPP 3.4, over a bind that one worker holds (lib/gateways/smpp, decisions/029). */
export const smpp: Provider<SmppCredentials> = {
  name: "smpp",
  title: "SMPP 3.4",
  credentials: smppCredentials,
  credentialFields: smppFields,
  webhookPlace: null,
  capabilities: {
    media: false,
    joinsParts: false,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: 10_000,
    callsPerSecond: null,
  },
  maxBodyBytes: 1024,
  // It calls nobody: whoever knocks at its webhooks is somebody else.
  verify: () => "forged",
  acknowledge: () => ({ status: 200, contentType: "text/plain", body: "" }),
  parseInbound: () => [],
  parseReports: () => [],
  send: sendThroughSmpp,
  checkCredentials: checkSmppCredentials,
  connect: connectToSmsc,
};
