import type { CustomHttp } from "#lib/contract/custom-http.ts";
import type { Provider } from "../provider.ts";
import { checkGateway } from "./check.ts";
import { customHttpCredentials } from "./credentials.ts";
import { readReports } from "./read-reports.ts";
import { readTexts } from "./read-texts.ts";
import { sendThroughGateway } from "./send.ts";
import { verifyGateway } from "./verify.ts";

/** Any gateway that speaks HTTP, as an admin describes it in a form (lib/contract/custom-http.ts, decisions/028). */
export const customHttp: Provider<CustomHttp> = {
  name: "custom-http",
  title: "Custom HTTP",
  credentials: customHttpCredentials,
  // Its form is one of its own: components/numbers/custom-http.
  credentialFields: [],
  webhookPlace: {
    path: ["Your gateway", "Settings", "Webhooks"],
    inbound: "URL for incoming messages",
    reports: "URL for delivery reports",
  },
  capabilities: {
    media: true,
    joinsParts: false,
    handlesConsent: false,
    idempotent: false,
    maxTextLength: 10_000,
    callsPerSecond: null,
  },
  maxBodyBytes: 2 * 1024 * 1024,
  acknowledge: (_request, { acknowledgement }) => acknowledgement,
  verify: (request, { proof }) => verifyGateway(request, proof),
  parseInbound: (request, { texts }) => readTexts(request, texts),
  parseReports: (request, { reports }) => readReports(request, reports),
  send: sendThroughGateway,
  checkCredentials: checkGateway,
};
