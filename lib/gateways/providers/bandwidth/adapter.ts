import { checkOf } from "../ask-provider.ts";
import { basicAuth, ifOnServer } from "../basic-auth.ts";
import { callOut } from "../call-out.ts";
import type { Provider } from "../provider.ts";
import { type BandwidthCredentials, bandwidthCredentials, bandwidthFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughBandwidth } from "./send.ts";
import { verifyBandwidth } from "./verify.ts";
import { carriedByBandwidth, parseBandwidthInbound, parseBandwidthReports } from "./webhooks.ts";

/**
 * Bandwidth Messaging v2 (dev.bandwidth.com/docs/messaging). Numbers and callbacks are managed by another API of theirs,
 * in XML and with rights of its own: an admin types the number and pastes the URLs.
 */
export const bandwidth: Provider<BandwidthCredentials> = {
  name: "bandwidth",
  title: "Bandwidth",
  credentials: bandwidthCredentials,
  credentialFields: bandwidthFields,
  webhookPlace: {
    path: ["Applications", "your messaging application"],
    inbound: "Inbound callback URL",
    reports: "Status callback URL",
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
  verify: verifyBandwidth,
  carries: carriedByBandwidth,
  parseInbound: parseBandwidthInbound,
  parseReports: parseBandwidthReports,
  send: sendThroughBandwidth,
  mediaHeaders: (url, { baseUrl, username, password }) =>
    ifOnServer(baseUrl, url, { authorization: basicAuth(username, password) }),
  async checkCredentials({ baseUrl, accountId, username, password, timeoutMs }) {
    const headers = { authorization: basicAuth(username, password) };
    const url = `${baseUrl}/api/v2/users/${accountId}/media`;
    const result = await callOut(url, { method: "GET", headers, timeoutMs });
    return checkOf("Bandwidth", result, "Bandwidth does not know this API user with this account ID.");
  },
};
