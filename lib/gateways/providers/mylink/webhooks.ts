import { z } from "zod";
import { verdictOf } from "./codes.ts";
import {
  keepable,
  lenientText,
  lenientTime,
  optionalText,
  readJson,
  readPayload,
  required,
} from "../payload.ts";
import type { InboundText, ProviderReport } from "../provider.ts";

const missing = (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null ? "is missing" : "must be an object";

const inbound = z.object({
  eventId: required,
  recipient: required,
  timeStamp: lenientTime,
  reply: z.object({ sender: required, text: lenientText }, { error: missing }),
});

const wholeNumber = z
  .union([z.number().int(), z.string().regex(/^\d+$/).transform(Number), z.null()], {
    error: "must be a whole number",
  })
  .optional()
  .transform((value) => value ?? null);

// What no text can have tells nothing, and must not cost us the report.
const plausibleCount = (count: number | null) =>
  count !== null && count >= 0 && count <= 255 ? count : null;

const report = z
  .object({
    status: z.object(
      {
        messageId: optionalText,
        referenceId: optionalText,
        type: optionalText,
        code: wholeNumber,
        segments: wholeNumber.transform(plausibleCount),
      },
      { error: missing },
    ),
  })
  .refine(({ status }) => status.messageId !== null || status.referenceId !== null, {
    path: ["status", "messageId"],
    message: "is missing, and referenceId too",
  });

/** Texts of a MobileOriginatedWebHook. The document says one object; an array of them is taken as well. */
export function parseMyLinkInbound(body: string): InboundText[] {
  return payloads(body).map((payload) => {
    const text = readPayload(inbound, payload);
    return {
      providerMessageId: text.eventId,
      from: text.reply.sender,
      to: text.recipient,
      text: text.reply.text,
      media: [],
      sentAt: text.timeStamp,
    };
  });
}

/** Reports of a DeliveryReportWebHook, as they are told: `raw` is what came. */
export function parseMyLinkReports(body: string): ProviderReport[] {
  return payloads(body).map((payload) => {
    const { status } = readPayload(report, payload);
    return {
      providerMessageId: status.messageId,
      reference: status.referenceId,
      ...verdictOf(status.code, status.type),
      code: status.code === null ? null : String(status.code),
      segments: status.segments,
      raw: keepable(payload),
    };
  });
}

function payloads(body: string): unknown[] {
  const payload = readJson(body);
  return Array.isArray(payload) ? payload : [payload];
}
