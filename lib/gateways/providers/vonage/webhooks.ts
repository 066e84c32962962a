import { z } from "zod";
import { withPlus } from "../addresses.ts";
import {
  keepable,
  lenientText,
  lenientTime,
  mediaUrl,
  mediaUrls,
  optionalText,
  readPayload,
  required,
  segmentCount,
} from "../payload.ts";
import type { Carried, InboundText, ProviderReport, WebhookRequest } from "../provider.ts";
import { messagesVerdict, receiptVerdict } from "./codes.ts";
import { readVonageFields } from "./fields.ts";

const sms = z.object({
  messageId: required,
  msisdn: required,
  to: required,
  type: lenientText,
  text: lenientText,
  data: lenientText,
  "message-timestamp": lenientText,
  "concat-ref": optionalText,
  "concat-part": z.coerce.number().int().positive().optional().catch(undefined),
  "concat-total": z.coerce.number().int().positive().optional().catch(undefined),
});

const receipt = z.object({
  messageId: required,
  status: required,
  "err-code": optionalText,
  "client-ref": optionalText,
});

const file = z.object({ url: mediaUrl, caption: lenientText }, { error: "must be an object" }).nullish();
const message = z.object({
  message_uuid: required,
  from: required,
  to: required,
  text: lenientText,
  timestamp: lenientTime,
  image: file,
  audio: file,
  video: file,
  vcard: file,
  file,
  content: z.array(z.object({ url: mediaUrl }), { error: "must be a list" }).nullish(),
});

const status = z.object({
  message_uuid: required,
  status: required,
  client_ref: optionalText,
  error: z.object({ title: optionalText }, { error: "must be an object" }).nullish(),
  sms: z.object({ count_total: segmentCount }, { error: "must be an object" }).nullish(),
});

/** Of the Messages API's channels only SMS and MMS are ours. A call without any fields is Vonage trying the URL. */
export function carriedByVonage(request: WebhookRequest): Carried[] | null {
  const fields = readVonageFields(request);
  const channel = typeof fields.channel === "string" ? fields.channel.toLowerCase() : "sms";
  if (channel !== "sms" && channel !== "mms") return [];
  if (Object.keys(fields).length === 0) return [];
  if (fields.status !== undefined) return ["reports"];
  return fields.text !== undefined || fields.msisdn !== undefined || fields.from !== undefined
    ? ["texts"]
    : null;
}

/** A text of the SMS API (a part of one, where it was long) or of the Messages API (joined). */
export function parseVonageInbound(request: WebhookRequest): InboundText[] {
  const fields = readVonageFields(request);
  return [fields.message_uuid === undefined ? smsOf(fields) : messageOf(fields)];
}

/** A delivery receipt of the SMS API or a status of the Messages API. Both echo our reference. */
export function parseVonageReports(request: WebhookRequest): ProviderReport[] {
  const fields = readVonageFields(request);
  return [fields.message_uuid === undefined ? receiptOf(fields) : statusOf(fields)];
}

function smsOf(fields: Record<string, unknown>): InboundText {
  const told = readPayload(sms, fields);
  const { "concat-ref": reference, "concat-part": number, "concat-total": total } = told;
  const isPart = reference !== null && number !== undefined && total !== undefined && total > 1;
  return {
    providerMessageId: told.messageId,
    from: withPlus(told.msisdn),
    to: withPlus(told.to),
    // What is no text is shown as they give it, rather than lost.
    text: told.type === "binary" ? told.text || told.data : told.text,
    media: [],
    sentAt: timeOf(told["message-timestamp"]),
    ...(isPart ? { part: { reference, number, total } } : {}),
  };
}

// "2026-11-22 09:30:00", in UTC though it does not say so.
function timeOf(text: string): Date | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(text) ?? [];
  return readPayload(z.object({ time: lenientTime }), { time: day && time ? `${day}T${time}Z` : null }).time;
}

function messageOf(fields: Record<string, unknown>): InboundText {
  const told = readPayload(message, fields);
  const files = [told.image, told.audio, told.video, told.vcard, told.file].filter((one) => one != null);
  const urls = [...files, ...(told.content ?? [])].map(({ url }) => url);
  return {
    providerMessageId: told.message_uuid,
    from: withPlus(told.from),
    to: withPlus(told.to),
    text: told.text || files.map(({ caption }) => caption).join(""),
    media: readPayload(mediaUrls, [...new Set(urls)]),
    sentAt: told.timestamp,
  };
}

function receiptOf(fields: Record<string, unknown>): ProviderReport {
  const told = readPayload(receipt, fields);
  const code = told["err-code"] === "0" ? null : told["err-code"];
  return {
    providerMessageId: told.messageId,
    reference: told["client-ref"],
    ...receiptVerdict(told.status, code),
    code,
    segments: null,
    raw: keepable(fields),
  };
}

function statusOf(fields: Record<string, unknown>): ProviderReport {
  const told = readPayload(status, fields);
  const code = told.error?.title ?? null;
  return {
    providerMessageId: told.message_uuid,
    reference: told.client_ref,
    ...messagesVerdict(told.status, code),
    code,
    segments: told.sms?.count_total ?? null,
    raw: keepable(fields),
  };
}
