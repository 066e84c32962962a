import { createPublicKey, verify } from "node:crypto";
import { now } from "#lib/platform/clock.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { TelnyxCredentials } from "./credentials.ts";

const OLDEST_SECONDS = 300;
// What stands before the 32 bytes of an Ed25519 key in the form that Node reads (RFC 8410).
const KEY_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

/** Ed25519 over "timestamp|body", with the time in a header of its own. */
export function verifyTelnyx(
  { headers, body }: WebhookRequest,
  { publicKey }: TelnyxCredentials,
): Verification {
  const signature = headers["telnyx-signature-ed25519"];
  const timestamp = headers["telnyx-timestamp"];
  if (!signature || !timestamp) return "unsigned";
  const der = Buffer.concat([KEY_PREFIX, Buffer.from(publicKey, "base64")]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  const isTheirs = verify(null, Buffer.from(`${timestamp}|${body}`), key, Buffer.from(signature, "base64"));
  if (!isTheirs) return "forged";
  const age = Math.abs(now().getTime() / 1000 - Number(timestamp));
  return age <= OLDEST_SECONDS ? "genuine" : "stale";
}
