import { z } from "zod";
import { withPlus } from "../addresses.ts";
import {
  keepable,
  lenientText,
  lenientTime,
  mediaUrls,
  optionalText,
  readFields,
  readPayload,
  required,
  segmentCount,
} from "../payload.ts";
import type { Carried, InboundText, ProviderReport, WebhookRequest } from "../provider.ts";
import { verdictOf } from "./codes.ts";

const inbound = z.object({
  id: required,
  originator: required,
  recipient: required,
  body: lenientText,
  createdDatetime: lenientTime,
});

const report = z.object({
  id: required,
  reference: optionalText,
  status: required,
  statusReason: optionalText,
  statusErrorCode: optionalText,
  messagePartCount: segmentCount,
});

/** Only reports have a status. */
export function carriedByMessageBird(request: WebhookRequest): Carried[] | null {
  const { status, originator } = readFields(request);
  if (status !== undefined) return ["reports"];
  return originator === undefined ? null : ["texts"];
}

/** The text of a form or a query. */
export function parseMessageBirdInbound(request: WebhookRequest): InboundText[] {
  const fields = readFields(request);
  const told = readPayload(inbound, oneSpelling(fields));
  return [
    {
      providerMessageId: told.id,
      from: withPlus(told.originator),
      to: withPlus(told.recipient),
      text: told.body,
      media: mediaOf(fields),
      sentAt: told.createdDatetime,
    },
  ];
}

/** The report of a status report's query: our own id comes back as its reference. */
export function parseMessageBirdReports(request: WebhookRequest): ProviderReport[] {
  const raw = readFields(request);
  const told = readPayload(report, raw);
  const code = told.statusErrorCode === "0" ? null : told.statusErrorCode;
  return [
    {
      providerMessageId: told.id,
      reference: told.reference,
      ...verdictOf(told.status, code, told.statusReason),
      code,
      segments: told.messagePartCount,
      raw: keepable(raw),
    },
  ];
}

// Texts to short codes have other names, and some fields come twice: older and newer, the newer last.
function oneSpelling(given: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(given).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) ? value.at(-1) : value,
  ]);
  const fields = Object.fromEntries(entries);
  if (fields.shortcode === undefined) {
    return { ...fields, createdDatetime: fields.createdDatetime ?? fields.CreatedDatetime };
  }
  return {
    ...fields,
    id: fields.mid,
    recipient: fields.shortcode,
    body: fields.message,
    createdDatetime: fromDigits(fields.receive_datetime),
  };
}

// 20260122093000, in UTC.
function fromDigits(time: unknown): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(String(time));
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

function mediaOf(fields: Record<string, unknown>): string[] {
  const named = ["mediaUrls", "mediaUrls[]", "mediaURLs", "mediaURLs[]"].flatMap(
    (name) => fields[name] ?? [],
  );
  return readPayload(z.object({ mediaUrls }), { mediaUrls: named.filter((url) => url !== "") }).mediaUrls;
}
