import { now } from "#lib/platform/clock.ts";
import { sameSecret, signFor } from "#lib/platform/crypto.ts";
import { env } from "#lib/platform/env.ts";

// A text is given up after a day; its provider fetches what belongs to it as soon as it has taken it.
const GOOD_FOR_MS = 24 * 3_600_000;
const PURPOSE = "media-link";

/** A public URL of a stored picture or file for the provider that is to send it: nobody can guess it, and it expires. */
export function mediaLink(mediaId: string): string {
  const until = (now().getTime() + GOOD_FOR_MS).toString(36);
  const what = `${mediaId}.${until}`;
  return `${env().BASE_URL}/api/media/${what}.${signFor(PURPOSE, what)}`;
}

/** The picture or file that a token of ours stands for; null when it is not ours, or no longer good. */
export function readMediaLink(token: string): string | null {
  const [mediaId = "", until = "", signature = ""] = token.split(".");
  if (!sameSecret(signature, signFor(PURPOSE, `${mediaId}.${until}`))) return null;
  return Number.parseInt(until, 36) > now().getTime() ? mediaId : null;
}
