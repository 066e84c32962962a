import { z } from "zod";
import { withPlus } from "../addresses.ts";
import { ownReference } from "../own-reference.ts";
import {
  keepable,
  lenientText,
  optionalText,
  readFields,
  readNumberedMedia,
  readPayload,
  required,
  segmentCount,
} from "../payload.ts";
import type { Carried, InboundText, ProviderReport, WebhookRequest } from "../provider.ts";
import { verdictOf } from "./codes.ts";

const inbound = z.object({
  MessageUUID: required,
  From: required,
  To: required,
  Text: lenientText,
  Body: lenientText,
  MessageIntent: optionalText,
  PowerpackUUID: optionalText,
});

const report = z.object({
  MessageUUID: required,
  Status: required,
  ErrorCode: optionalText,
  Units: segmentCount,
});

const wishes: Record<string, InboundText["handledConsent"]> = {
  optout: "opt-out",
  optin: "opt-in",
  help: "help",
};

/** Only reports have a status; "received" would be one of ours to take. WhatsApp is no text. */
export function carriedByPlivo(request: WebhookRequest): Carried[] | null {
  const { Type, Status, Text, Body, MediaCount } = readFields(request);
  if (Type === "whatsapp") return [];
  if (Status !== undefined && Status !== "received") return ["reports"];
  return [Text, Body, MediaCount].some((field) => field !== undefined) ? ["texts"] : null;
}

/** The text of a message URL's call; an MMS calls its words `Body`. */
export function parsePlivoInbound(request: WebhookRequest): InboundText[] {
  const fields = readFields(request);
  const told = readPayload(inbound, fields);
  const handledConsent = wishes[told.MessageIntent?.toLowerCase() ?? ""];
  return [
    {
      providerMessageId: told.MessageUUID,
      from: withPlus(told.From),
      to: withPlus(told.To),
      text: told.Text || told.Body,
      media: readNumberedMedia(fields, "Media"),
      sentAt: null,
      ...(told.PowerpackUUID === null ? {} : { pool: told.PowerpackUUID }),
      ...(handledConsent === undefined ? {} : { handledConsent }),
    },
  ];
}

/** The report of a status callback. Plivo echoes nothing of ours, so our id stands in the URL. */
export function parsePlivoReports(request: WebhookRequest): ProviderReport[] {
  const raw = readFields(request);
  const told = readPayload(report, raw);
  const code = told.ErrorCode === "000" ? null : told.ErrorCode;
  return [
    {
      providerMessageId: told.MessageUUID,
      reference: ownReference(request),
      ...verdictOf(told.Status, code),
      code,
      segments: told.Units,
      raw: keepable(raw),
    },
  ];
}
