import { createHmac } from "node:crypto";
import { now } from "#lib/platform/clock.ts";
import { sameSecret } from "#lib/platform/crypto.ts";
import { verifyCallbackLogin } from "../callback-login.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { SinchCredentials } from "./credentials.ts";

// They try again for 22 hours and 45 minutes, and do not say that they sign anew.
const OLDEST_SECONDS = 25 * 3_600;

/** HMAC-SHA256 of "body.nonce.timestamp", with nonce and time in headers; or the name and password of the callbacks. */
export function verifySinch(request: WebhookRequest, credentials: SinchCredentials): Verification {
  const { signatureSecret } = credentials;
  if (signatureSecret === undefined) return verifyCallbackLogin(request, credentials);
  const { headers, body } = request;
  const given = headers["x-sinch-webhook-signature"];
  const nonce = headers["x-sinch-webhook-signature-nonce"];
  const timestamp = headers["x-sinch-webhook-signature-timestamp"];
  if (!given || nonce === undefined || timestamp === undefined) return "unsigned";
  const expected = createHmac("sha256", signatureSecret)
    .update(`${body}.${nonce}.${timestamp}`)
    .digest("base64");
  if (!sameSecret(given, expected)) return "forged";
  const age = Math.abs(now().getTime() / 1000 - Number(timestamp));
  return age <= OLDEST_SECONDS ? "genuine" : "stale";
}
