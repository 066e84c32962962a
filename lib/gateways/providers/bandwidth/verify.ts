import { sameSecret } from "#lib/platform/crypto.ts";
import { basicAuth } from "../basic-auth.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { BandwidthCredentials } from "./credentials.ts";
import { readEvents } from "./webhooks.ts";

/** The name and password of the application's callbacks, where it has them; and that the event is of this application. */
export function verifyBandwidth(request: WebhookRequest, credentials: BandwidthCredentials): Verification {
  const { callbackUser, callbackPassword, applicationId } = credentials;
  if (callbackUser !== undefined && callbackPassword !== undefined) {
    const given = request.headers.authorization;
    if (given === undefined) return "unsigned";
    if (!sameSecret(given, basicAuth(callbackUser, callbackPassword))) return "forged";
  }
  const named = readEvents(request).map(({ message }) => message.applicationId);
  return named.some((id) => id !== null && id !== applicationId) ? "other-account" : "genuine";
}
