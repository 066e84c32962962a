import { createHmac } from "node:crypto";
import { now } from "#lib/platform/clock.ts";
import { sameSecret } from "#lib/platform/crypto.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { BirdCredentials } from "./credentials.ts";

// As standardwebhooks.com has it, which Bird follows: each try is signed anew.
const OLDEST_SECONDS = 300;

/** HMAC-SHA256 of "id.timestamp.body"; several signatures while a secret is being changed, each "v1,base64". */
export function verifyBird(
  { headers, body }: WebhookRequest,
  { webhookSecret }: BirdCredentials,
): Verification {
  if (webhookSecret === undefined) return "genuine";
  const id = headers["webhook-id"];
  const timestamp = headers["webhook-timestamp"];
  const signatures = headers["webhook-signature"];
  if (!id || !timestamp || !signatures) return "unsigned";
  const key = Buffer.from(webhookSecret.replace(/^whsec_/, ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  if (!signatures.split(" ").some((one) => sameSecret(one, `v1,${expected}`))) return "forged";
  const age = Math.abs(now().getTime() / 1000 - Number(timestamp));
  return age <= OLDEST_SECONDS ? "genuine" : "stale";
}
