import { createHmac } from "node:crypto";
import { sameSecret } from "#lib/platform/crypto.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { TwilioCredentials } from "./credentials.ts";

/** How Twilio is told to try again when we could not store a text: it does not by itself (connection overrides). */
export const RETRIES = "#rc=5&rp=all";

/**
 * `X-Twilio-Signature`: HMAC-SHA1 of the URL that was called and, of a form, all its parameters in order of their names;
 * whatever they are, since new ones appear without notice. Some of Twilio's systems sign the URL with its port, some
 * without, and nobody says whether the fragment that tells them how to retry is part of it.
 */
export function verifyTwilio(
  request: WebhookRequest,
  { authToken, accountSid }: TwilioCredentials,
): Verification {
  const given = request.headers["x-twilio-signature"];
  if (!given) return "unsigned";
  const form = request.method === "GET" ? new URLSearchParams() : new URLSearchParams(request.body);
  const parameters = joined(form);
  const isTheirs = spellingsOf(request.url).some((url) => {
    const expected = createHmac("sha1", authToken)
      .update(url + parameters)
      .digest("base64");
    return sameSecret(given, expected);
  });
  if (isTheirs) return "genuine";
  const claimed = form.get("AccountSid") ?? request.query.get("AccountSid");
  return claimed !== null && claimed !== accountSid ? "other-account" : "forged";
}

function joined(form: URLSearchParams): string {
  const names = [...new Set(form.keys())].sort();
  return names
    .flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value))
    .join("");
}

function spellingsOf(url: string): string[] {
  const [, scheme = "", host = "", rest = ""] = /^(https?:\/\/)([^/?#]*)(.*)$/.exec(url) ?? [];
  const bare = host.replace(/:\d+$/, "");
  const port = host === bare ? (scheme === "https://" ? ":443" : ":80") : host.slice(bare.length);
  const urls = [`${scheme}${bare}${rest}`, `${scheme}${bare}${port}${rest}`];
  return [...urls, ...urls.map((spelling) => spelling + RETRIES)];
}
