import { z } from "zod";
import { ownReference } from "../own-reference.ts";
import {
  keepable,
  lenientText,
  optionalText,
  readFields,
  readNumberedMedia,
  readPayload,
  required,
} from "../payload.ts";
import type { Carried, InboundText, ProviderReport, WebhookRequest } from "../provider.ts";
import { verdictOf } from "./codes.ts";

const inbound = z.object({
  MessageSid: required,
  From: required,
  To: required,
  Body: lenientText,
  MessagingServiceSid: optionalText,
  OptOutType: optionalText,
});

const report = z.object({ MessageSid: required, MessageStatus: required, ErrorCode: optionalText });

const ofTexts = ["received", "receiving"];
const wishes = new Map([
  ["STOP", "opt-out"],
  ["START", "opt-in"],
  ["HELP", "help"],
] as const);

/** A status makes it a report, unless the status is that we received something. */
export function carriedByTwilio(request: WebhookRequest): Carried[] | null {
  const { MessageStatus, SmsStatus } = readFields(request);
  const status = String(MessageStatus ?? SmsStatus ?? "").toLowerCase();
  if (status === "") return null;
  return ofTexts.includes(status) ? ["texts"] : ["reports"];
}

/** The text of an incoming message webhook: a form, or the query of a GET. */
export function parseTwilioInbound(request: WebhookRequest): InboundText[] {
  const fields = olderNamed(readFields(request));
  const { MessagingServiceSid: pool, OptOutType, ...text } = readPayload(inbound, fields);
  const handledConsent = wishes.get(OptOutType?.toUpperCase() as "STOP");
  return [
    {
      providerMessageId: text.MessageSid,
      from: text.From,
      to: text.To,
      text: text.Body,
      media: readNumberedMedia(fields, "MediaUrl"),
      sentAt: null,
      ...(pool === null ? {} : { pool }),
      ...(handledConsent === undefined ? {} : { handledConsent }),
    },
  ];
}

/** The report of a status callback. Twilio echoes nothing of ours, so our id stands in the URL. */
export function parseTwilioReports(request: WebhookRequest): ProviderReport[] {
  const raw = olderNamed(readFields(request));
  const { MessageSid, MessageStatus, ErrorCode } = readPayload(report, raw);
  const code = ErrorCode === "0" ? null : ErrorCode;
  return [
    {
      providerMessageId: MessageSid,
      reference: ownReference(request),
      ...verdictOf(MessageStatus, code),
      code,
      segments: null,
      raw: keepable(raw),
    },
  ];
}

// Two generations of names come side by side; the older ones may come alone.
function olderNamed(fields: Record<string, unknown>): Record<string, unknown> {
  return {
    ...fields,
    MessageSid: fields.MessageSid ?? fields.SmsMessageSid ?? fields.SmsSid,
    MessageStatus: fields.MessageStatus ?? fields.SmsStatus,
  };
}
