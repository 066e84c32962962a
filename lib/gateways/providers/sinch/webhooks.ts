import { z } from "zod";
import { withPlus } from "../addresses.ts";
import {
  keepable,
  lenientText,
  lenientTime,
  mediaUrl,
  mediaUrls,
  optionalText,
  readJsonCall,
  readPayload,
  required,
  segmentCount,
} from "../payload.ts";
import type { Carried, InboundText, ProviderReport, WebhookRequest } from "../provider.ts";
import { verdictOf } from "./codes.ts";

const anObject = { error: "must be an object" };
const aList = { error: "must be a list" };

const typed = z.object({ type: optionalText }, anObject);

const text = z.object({
  id: required,
  from: required,
  to: required,
  received_at: lenientTime,
  sent_at: lenientTime,
});
const plain = z.object({ body: lenientText });
const withMedia = z.object({
  body: z.object(
    {
      message: lenientText,
      media: z.array(z.object({ url: mediaUrl.nullish() }, anObject), aList).nullish(),
    },
    anObject,
  ),
});

const report = z.object({
  batch_id: required,
  client_reference: optionalText,
  status: required,
  code: z.number({ error: "must be a number" }).int().nullish(),
  number_of_message_parts: segmentCount,
});

/** One URL serves a service plan's texts and reports. A report of a whole batch tells nothing that its own did not. */
export function carriedBySinch(request: WebhookRequest): Carried[] | null {
  const { type } = readPayload(typed, readJsonCall(request));
  if (type === null) return null;
  if (type.startsWith("mo_")) return ["texts"];
  return type.startsWith("recipient_delivery_report") ? ["reports"] : [];
}

/** The text of an `mo_text`, `mo_media` or `mo_binary`, whose content is kept as it is told: base64. */
export function parseSinchInbound(request: WebhookRequest): InboundText[] {
  const payload = readJsonCall(request);
  const { type } = readPayload(typed, payload);
  const told = readPayload(text, payload);
  return [
    {
      providerMessageId: told.id,
      from: withPlus(told.from),
      to: withPlus(told.to),
      ...(type === "mo_media" ? contentOf(payload) : { text: readPayload(plain, payload).body, media: [] }),
      sentAt: told.sent_at ?? told.received_at,
    },
  ];
}

// A file that Sinch could not fetch has no URL: the text is there all the same.
function contentOf(payload: unknown): Pick<InboundText, "text" | "media"> {
  const { body } = readPayload(withMedia, payload);
  const urls = (body.media ?? []).flatMap(({ url }) => (url ? [url] : []));
  return { text: body.message, media: readPayload(mediaUrls, urls) };
}

/** The report of one recipient: each text of ours is a batch of its own, so the batch is the message. */
export function parseSinchReports(request: WebhookRequest): ProviderReport[] {
  const raw = readJsonCall(request);
  const told = readPayload(report, raw);
  return [
    {
      providerMessageId: told.batch_id,
      reference: told.client_reference,
      ...verdictOf(told.status, told.code ?? null),
      code: told.code ? String(told.code) : null,
      segments: told.number_of_message_parts,
      raw: keepable(raw),
    },
  ];
}
