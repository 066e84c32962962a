import { sameSecret } from "#lib/platform/crypto.ts";
import { checkMyLinkCredentials } from "./check.ts";
import { myLinkCredentials, type MyLinkCredentials } from "./credentials.ts";
import { sendThroughMyLink } from "./send.ts";
import { parseMyLinkInbound, parseMyLinkReports } from "./webhooks.ts";
import type { Provider } from "../provider.ts";

/** LINK Mobility's MyLINK SMS API v1 (docs.linkmobility.com/api-reference/mylink-sms-api). */
export const mylink: Provider<MyLinkCredentials> = {
  name: "mylink",
  title: "LINK Mobility MyLINK",
  credentials: myLinkCredentials,
  credentialFields: [
    { name: "clientId", label: "Client ID", kind: "text", required: true },
    { name: "clientSecret", label: "Client secret", kind: "secret", required: true },
    { name: "headerName", label: "Callback header", kind: "text", required: false },
    { name: "headerSecret", label: "Callback header's secret", kind: "secret", required: false },
  ],
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
  verify(request, { headerName, headerSecret }) {
    if (headerSecret === undefined) return "genuine";
    const given = request.headers[headerName.toLowerCase()];
    if (given === undefined) return "unsigned";
    return sameSecret(given, headerSecret) ? "genuine" : "forged";
  },
  parseInbound: (request) => parseMyLinkInbound(request.body),
  parseReports: (request) => parseMyLinkReports(request.body),
  send: sendThroughMyLink,
  checkCredentials: checkMyLinkCredentials,
};
