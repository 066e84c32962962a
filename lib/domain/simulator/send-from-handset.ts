import type { HandsetText } from "#lib/contract/simulator.ts";
import { publishToHandset } from "#lib/gateways/realtime/publish.ts";
import { handsetMediaUrl } from "#lib/gateways/simulator/handset-media.ts";
import { webhookOf } from "#lib/gateways/simulator/lines.ts";
import { postToWebhook } from "#lib/gateways/simulator/post-to-webhook.ts";
import { writeText } from "#lib/gateways/simulator/ledger.ts";
import { AppError } from "#lib/platform/errors.ts";
import { isId } from "#lib/platform/ids.ts";
import { findHandset } from "./find-handset.ts";
import { presentText } from "./list-handset-texts.ts";

type Text = { to: string; text: string; mediaIds?: readonly string[]; id?: string | undefined };

/**
 * Texts a number from a simulated handset: into the handset's ledger, and over HTTP to our own webhook like any
 * provider's text. The same `id` again is the provider's repetition of the same text. `unavailable`: not taken, send again.
 */
export async function sendFromHandset(
  address: string,
  { to, text, mediaIds = [], id }: Text,
): Promise<HandsetText> {
  const handset = await findHandset(address);
  const ownId = id !== undefined && isId(id) ? id : undefined;
  const media = mediaIds.map(handsetMediaUrl);
  const sent = await writeText({ id: ownId, handset, direction: "sent", business: to, text, media });
  publishToHandset(handset);
  const taken = await postToWebhook(await webhookOf(to), {
    id: id ?? sent.id,
    from: handset,
    to,
    text,
    media,
    sentAt: sent.at.toISOString(),
  });
  if (!taken)
    throw new AppError("unavailable", "The text was not taken. Send it again.", { retryAfterSeconds: 1 });
  return presentText(sent);
}
