import { z } from "zod";
import { now } from "#lib/platform/clock.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import { isHashOf, readSignedToken } from "../signed-token.ts";
import type { MessageBirdCredentials } from "./credentials.ts";

// Clocks may differ by as much; their own libraries say so. Each try of theirs is signed anew, for a minute.
const LEEWAY_SECONDS = 5;

const claims = z.object({
  iss: z.literal("MessageBird"),
  jti: z.string().min(1),
  nbf: z.number().optional(),
  exp: z.number().optional(),
  url_hash: z.string(),
  payload_hash: z.string().optional(),
});

/** `MessageBird-Signature-JWT`: a token over the URL that was called and, where there is one, the raw body. */
export function verifyMessageBird(
  { headers, url, body }: WebhookRequest,
  { signingKey }: MessageBirdCredentials,
): Verification {
  if (signingKey === undefined) return "genuine";
  const token = headers["messagebird-signature-jwt"];
  if (!token) return "unsigned";
  const read = readSignedToken(token, signingKey, ["HS256", "HS384", "HS512"]);
  const told = claims.safeParse(read?.claims);
  if (!read?.isOurs || !told.success) return "forged";
  const { nbf = 0, exp = Infinity, url_hash, payload_hash } = told.data;
  if (!isHashOf(url_hash, url)) return "forged";
  const isWhole = payload_hash === undefined ? body === "" : isHashOf(payload_hash, body);
  if (!isWhole) return "forged";
  const seconds = now().getTime() / 1000;
  return nbf <= seconds + LEEWAY_SECONDS && exp > seconds - LEEWAY_SECONDS ? "genuine" : "stale";
}
