import { z } from "zod";
import { ownReference } from "../own-reference.ts";
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

const envelope = z.object({ data: z.object({ event_type: optionalText }, anObject) }, anObject);

const inbound = z.object({
  data: z.object(
    {
      payload: z.object(
        {
          id: required,
          from: z.object({ phone_number: required }, anObject),
          to: z
            .array(z.object({ phone_number: required, status: optionalText }, anObject), aList)
            .min(1, "is empty"),
          text: lenientText,
          media: z.array(z.object({ url: mediaUrl }, anObject), aList).nullish(),
          received_at: lenientTime,
          messaging_profile_id: optionalText,
          autoresponse_type: optionalText,
        },
        anObject,
      ),
    },
    anObject,
  ),
});

const report = z.object({
  data: z.object(
    {
      payload: z.object(
        {
          id: required,
          to: z.array(z.object({ status: required }, anObject), aList).min(1, "is empty"),
          errors: z.array(z.object({ code: optionalText }, anObject), aList).nullish(),
          parts: segmentCount,
        },
        anObject,
      ),
    },
    anObject,
  ),
});

const wishes: Record<string, InboundText["handledConsent"]> = {
  STOP: "opt-out",
  OPT_OUT: "opt-out",
  START: "opt-in",
  OPT_IN: "opt-in",
  HELP: "help",
};

/** A messaging profile has one URL for all events. */
export function carriedByTelnyx(request: WebhookRequest): Carried[] | null {
  const { data } = readPayload(envelope, readJsonCall(request));
  if (data.event_type === null) return null;
  if (data.event_type === "message.received") return ["texts"];
  return ["message.sent", "message.finalized", "message.read"].includes(data.event_type) ? ["reports"] : [];
}

/** The text of a `message.received`. Of a group's recipients, ours is the one it was brought to. */
export function parseTelnyxInbound(request: WebhookRequest): InboundText[] {
  const { payload } = readPayload(inbound, readJsonCall(request)).data;
  const ours = payload.to.find(({ status }) => status === "webhook_delivered") ?? payload.to[0];
  const handledConsent = wishes[payload.autoresponse_type?.toUpperCase() ?? ""];
  return [
    {
      providerMessageId: payload.id,
      from: payload.from.phone_number,
      to: ours?.phone_number ?? "",
      text: payload.text,
      media: readPayload(
        mediaUrls,
        (payload.media ?? []).map(({ url }) => url),
      ),
      sentAt: payload.received_at,
      ...(payload.messaging_profile_id === null ? {} : { pool: payload.messaging_profile_id }),
      ...(handledConsent === undefined ? {} : { handledConsent }),
    },
  ];
}

/** The report of a `message.sent` or `message.finalized`: we text one recipient at a time. */
export function parseTelnyxReports(request: WebhookRequest): ProviderReport[] {
  const raw = readJsonCall(request);
  const { payload } = readPayload(report, raw).data;
  const code = payload.errors?.[0]?.code ?? null;
  return payload.to.slice(0, 1).map(({ status }) => ({
    providerMessageId: payload.id,
    reference: ownReference(request),
    ...verdictOf(status, code),
    code,
    segments: payload.parts,
    raw: keepable(raw),
  }));
}
