import { z } from "zod";
import { withPlus } from "../addresses.ts";
import {
  keepable,
  lenientText,
  lenientTime,
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

const envelope = z.object({ results: z.array(z.record(z.string(), z.unknown(), anObject), aList) }, anObject);

const text = z.object({
  messageId: required,
  from: required,
  to: required,
  text: lenientText,
  receivedAt: lenientTime,
});

const id = z.number({ error: "must be a number" }).int().nullish();
const report = z.object({
  messageId: required,
  callbackData: optionalText,
  status: z.object({ id, groupName: optionalText }, anObject),
  error: z.object({ id }, anObject).nullish(),
  messageCount: segmentCount,
  smsCount: segmentCount,
});

/** Only reports have a status; a click on a link is no result at all. */
export function carriedByInfobip(request: WebhookRequest): Carried[] | null {
  const payload = readJsonCall(request);
  if (typeof payload === "object" && payload !== null && "notificationType" in payload) return [];
  const { results } = readPayload(envelope, payload);
  const [first] = results;
  if (first === undefined) return [];
  return "status" in first ? ["reports"] : ["texts"];
}

/** The texts of a `MO_JSON_2`: as many as had come together. */
export function parseInfobipInbound(request: WebhookRequest): InboundText[] {
  const { results } = readPayload(
    z.object({ results: z.array(text, aList) }, anObject),
    readJsonCall(request),
  );
  return results.map((told) => ({
    providerMessageId: told.messageId,
    from: withPlus(told.from),
    to: withPlus(told.to),
    text: told.text,
    media: [],
    sentAt: told.receivedAt,
  }));
}

/** The reports of a call, in both of their formats: our id comes back as `callbackData`. */
export function parseInfobipReports(request: WebhookRequest): ProviderReport[] {
  const payload = readJsonCall(request);
  const told = readPayload(z.object({ results: z.array(report, aList) }, anObject), payload).results;
  const { results } = readPayload(envelope, payload);
  return told.map(({ messageId, callbackData, status, error, messageCount, smsCount }, index) => ({
    providerMessageId: messageId,
    reference: callbackData,
    ...verdictOf(status.groupName, status.id ?? null, error?.id ?? null),
    code: codeOf(status.id ?? null, error?.id ?? null),
    segments: messageCount ?? smsCount,
    raw: keepable(results[index]),
  }));
}

// An error of 0 is "no error".
function codeOf(status: number | null, error: number | null): string | null {
  return error ? `${status ?? ""}/${error}` : status === null ? null : String(status);
}
