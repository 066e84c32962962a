import { checkOf } from "../ask-provider.ts";
import { callOut } from "../call-out.ts";
import type { Provider } from "../provider.ts";
import { type SinchCredentials, sinchCredentials, sinchFields } from "./credentials.ts";
import { LONGEST_TEXT, sendThroughSinch } from "./send.ts";
import { verifySinch } from "./verify.ts";
import { carriedBySinch, parseSinchInbound, parseSinchReports } from "./webhooks.ts";

/**
 * Sinch's SMS REST API, "XMS" (developers.sinch.com/docs/sms). Numbers and the callback of a service plan are managed by
 * other APIs of theirs, with keys of their own: an admin types the number and pastes the URL.
 */
export const sinch: Provider<SinchCredentials> = {
  name: "sinch",
  title: "Sinch",
  credentials: sinchCredentials,
  credentialFields: sinchFields,
  webhookPlace: {
    path: ["SMS", "APIs", "your service plan"],
    inbound: "Callback URL",
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
  verify: verifySinch,
  carries: carriedBySinch,
  parseInbound: parseSinchInbound,
  parseReports: parseSinchReports,
  send: sendThroughSinch,
  async checkCredentials({ baseUrl, servicePlanId, apiToken, timeoutMs }) {
    const headers = { authorization: `Bearer ${apiToken}` };
    const url = `${baseUrl}/xms/v1/${servicePlanId}/batches?page_size=1`;
    const result = await callOut(url, { method: "GET", headers, timeoutMs });
    return checkOf("Sinch", result, "Sinch does not know this service plan ID with this API token.");
  },
};
