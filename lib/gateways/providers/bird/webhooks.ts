import { z } from "zod";
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
import { isReport, verdictOf } from "./codes.ts";

const anObject = { error: "must be an object" };

const typed = z.object({ type: optionalText }, anObject);

const received = z.object({
  timestamp: lenientTime,
  data: z.object({ sms_id: required, from: required, to: required, text: lenientText }, anObject),
});

const report = z.object({
  type: required,
  data: z.object(
    {
      sms_id: required,
      metadata: z.object({ reference: optionalText.catch(null) }, anObject).nullish(),
      error: z.object({ code: optionalText }, anObject).nullish(),
      segments: z.object({ count: segmentCount }, anObject).nullish(),
    },
    anObject,
  ),
});

/** One webhook brings whatever it is subscribed to. */
export function carriedByBird(request: WebhookRequest): Carried[] | null {
  const { type } = readPayload(typed, readJsonCall(request));
  if (type === null) return null;
  if (type === "sms.received") return ["texts"];
  return isReport(type) ? ["reports"] : [];
}

/** The text of an `sms.received`. Pictures are not in it: what came without words is an empty text. */
export function parseBirdInbound(request: WebhookRequest): InboundText[] {
  const { timestamp, data } = readPayload(received, readJsonCall(request));
  return [
    {
      providerMessageId: data.sms_id,
      from: data.from,
      to: data.to,
      text: data.text,
      media: [],
      sentAt: timestamp,
    },
  ];
}

/** The report of any other event of a text: our own id comes back in its metadata. */
export function parseBirdReports(request: WebhookRequest): ProviderReport[] {
  const raw = readJsonCall(request);
  const { type, data } = readPayload(report, raw);
  const code = data.error?.code ?? null;
  return [
    {
      providerMessageId: data.sms_id,
      reference: data.metadata?.reference ?? null,
      ...verdictOf(type, code),
      code,
      segments: data.segments?.count ?? null,
      raw: keepable(raw),
    },
  ];
}
