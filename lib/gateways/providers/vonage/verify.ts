import { createHash, createHmac } from "node:crypto";
import { z } from "zod";
import { now } from "#lib/platform/clock.ts";
import { sameSecret } from "#lib/platform/crypto.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import { isHashOf, readSignedToken } from "../signed-token.ts";
import type { VonageCredentials } from "./credentials.ts";
import { readVonageFields } from "./fields.ts";

// They try again for 24 hours, and do not say that they sign anew: what is older was kept by somebody else.
const OLDEST_SECONDS = 25 * 3_600;

const claims = z.object({
  api_key: z.string().optional(),
  iat: z.number(),
  exp: z.number().optional(),
  payload_hash: z.string().optional(),
});

/** Messages API: a JWT in the Authorization header. SMS API: `sig` over the parameters. Both with the account's secret. */
export function verifyVonage(request: WebhookRequest, credentials: VonageCredentials): Verification {
  const { signatureSecret, signatureMethod, apiKey } = credentials;
  if (signatureSecret === undefined) return "genuine";
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token !== undefined) return verifyToken(token, request.body, { signatureSecret, apiKey });
  const fields = readVonageFields(request);
  // A status or text of the Messages API now and then comes unsigned; refused for the moment, it comes again signed.
  if (fields.message_uuid !== undefined) return "unsigned-for-now";
  return verifyParameters(fields, { signatureSecret, signatureMethod, apiKey });
}

type Secret = { signatureSecret: string; apiKey: string };

function verifyToken(token: string, body: string, { signatureSecret, apiKey }: Secret): Verification {
  const read = readSignedToken(token, signatureSecret, ["HS256"]);
  const told = claims.safeParse(read?.claims);
  if (!read || !told.success) return "forged";
  const { api_key: claimed, iat, exp, payload_hash: hash } = told.data;
  if (!read.isOurs) return claimed !== undefined && claimed !== apiKey ? "other-account" : "forged";
  if (hash !== undefined && !isHashOf(hash, body)) return "forged";
  const seconds = now().getTime() / 1000;
  return isFresh(iat) && (exp === undefined || exp > seconds - OLDEST_SECONDS) ? "genuine" : "stale";
}

function verifyParameters(
  { sig, ...signed }: Record<string, unknown>,
  { signatureSecret, signatureMethod, apiKey }: Secret & Pick<VonageCredentials, "signatureMethod">,
): Verification {
  if (typeof sig !== "string" || sig === "") return "unsigned";
  const text = Object.keys(signed)
    .sort()
    .map((name) => `&${name}=${String(signed[name]).replace(/[&=]/g, "_")}`)
    .join("");
  const expected =
    signatureMethod === "md5hash"
      ? createHash("md5")
          .update(text + signatureSecret)
          .digest("hex")
      : createHmac(signatureMethod, signatureSecret).update(text).digest("hex");
  if (sameSecret(sig.toLowerCase(), expected)) return isFresh(Number(signed.timestamp)) ? "genuine" : "stale";
  const claimed = signed["api-key"];
  return typeof claimed === "string" && claimed !== apiKey ? "other-account" : "forged";
}

function isFresh(seconds: number): boolean {
  return Math.abs(now().getTime() / 1000 - seconds) <= OLDEST_SECONDS;
}
