import { z } from "zod";
import {
  keepable,
  lenientText,
  lenientTime,
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

const event = z.object(
  {
    type: required,
    message: z.object(
      { id: required, applicationId: optionalText, tag: optionalText, segmentCount },
      anObject,
    ),
    errorCode: z.number({ error: "must be a number" }).int().nullish(),
  },
  anObject,
);

const inbound = z.object({
  to: required,
  time: lenientTime,
  message: z.object({ id: required, from: required, text: lenientText, media: mediaUrls }, anObject),
});

const TEXT = "message-received";
const reportTypes = [
  "message-sending",
  "message-sent",
  "message-delivered",
  "message-failed",
  "message-read",
];

type Event = z.infer<typeof event> & { raw: unknown };

/** The events of a call: a list, as documented, or one alone, as their OpenAPI has it. */
export function readEvents(request: WebhookRequest): Event[] {
  const payload = readJsonCall(request);
  const events = Array.isArray(payload) ? payload : [payload];
  return events.map((raw: unknown) => ({ ...readPayload(event, raw), raw }));
}

/** Each event says what it is. */
export function carriedByBandwidth(request: WebhookRequest): Carried[] {
  const types = readEvents(request).map(({ type }) => type);
  return [
    ...(types.includes(TEXT) ? (["texts"] as const) : []),
    ...(types.some((type) => reportTypes.includes(type)) ? (["reports"] as const) : []),
  ];
}

/** Texts; `to` of the event is our number, also in a group, where `message.to` has all of it. */
export function parseBandwidthInbound(request: WebhookRequest): InboundText[] {
  return readEvents(request)
    .filter(({ type }) => type === TEXT)
    .map(({ raw }) => {
      const { to, time, message } = readPayload(inbound, raw);
      return {
        providerMessageId: message.id,
        from: message.from,
        to,
        text: message.text,
        media: message.media.filter((url) => !isLayout(url)),
        sentAt: time,
      };
    });
}

/** Reports; `tag` is our reference. */
export function parseBandwidthReports(request: WebhookRequest): ProviderReport[] {
  return readEvents(request)
    .filter(({ type }) => reportTypes.includes(type))
    .map(({ type, message, errorCode, raw }) => ({
      providerMessageId: message.id,
      reference: message.tag,
      ...verdictOf(type, errorCode ?? null),
      code: errorCode == null ? null : String(errorCode),
      segments: message.segmentCount,
      raw: keepable(raw),
    }));
}

// A picture message brings a file that says only how its parts are laid out.
function isLayout(url: string): boolean {
  return /\.smil$/i.test(url.split(/[?#]/)[0] ?? "");
}
