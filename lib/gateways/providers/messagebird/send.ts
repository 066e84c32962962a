import { z } from "zod";
import { now } from "#lib/platform/clock.ts";
import { withoutPlus } from "../addresses.ts";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { refusalReason } from "./codes.ts";
import type { MessageBirdCredentials } from "./credentials.ts";

export const LONGEST_TEXT = { "GSM-7": 1_377, "UCS-2": 603 };
const LONGEST_MMS = 2_000;
const MOST_MEDIA = 10;

const part = z.object({ messagePartCount: z.number().int().positive().optional().catch(undefined) });
const taken = z.object({
  id: z.string().min(1),
  recipients: z
    .object({ items: z.array(part) })
    .optional()
    .catch(undefined),
});
const trouble = z.object({
  errors: z.array(z.object({ code: z.number().int(), parameter: z.string().nullish() })).min(1),
});

/** `POST /messages`, or `/mms` with pictures (US and Canada only), JSON. There is no idempotency key. */
export async function sendThroughMessageBird(
  request: SendRequest,
  { baseUrl, accessKey, timeoutMs }: MessageBirdCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const isMms = request.media.length > 0;
  const result = await callOut(`${baseUrl}/${isMms ? "mms" : "messages"}`, {
    headers: { authorization: `AccessKey ${accessKey}`, "content-type": "application/json" },
    body: JSON.stringify(isMms ? mmsOf(request) : messageOf(request)),
    timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, text, encoding, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("recipients", "bad-number");
  if (text === "" && media.length === 0) return refusedUnasked("body", "empty-text");
  const longest = media.length > 0 ? LONGEST_MMS : LONGEST_TEXT[encoding];
  if (text.length > longest) return refusedUnasked("body", "too-long");
  return media.length > MOST_MEDIA ? refusedUnasked("mediaUrls", "media-rejected") : null;
}

function messageOf(request: SendRequest) {
  const { messageId, from, to, text, encoding, expiresAt, reportUrl } = request;
  return {
    originator: withoutPlus(from.address),
    recipients: [withoutPlus(to)],
    body: text,
    type: "sms",
    datacoding: encoding === "UCS-2" ? "unicode" : "plain",
    validity: Math.max(1, Math.floor((expiresAt.getTime() - now().getTime()) / 1000)),
    reference: messageId,
    reportUrl,
  };
}

function mmsOf({ messageId, from, to, text, media }: SendRequest) {
  return {
    originator: withoutPlus(from.address),
    recipients: [withoutPlus(to)],
    ...(text === "" ? {} : { body: text }),
    mediaUrls: media,
    reference: messageId,
  };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  const segments = parsed.data.recipients?.items[0]?.messagePartCount;
  return {
    kind: "accepted",
    providerMessageIds: [parsed.data.id],
    ...(segments === undefined ? {} : { segments }),
  };
}

function refusal({ json }: Answer): Refusal | null {
  const [first] = trouble.safeParse(json).data?.errors ?? [];
  if (first === undefined) return null;
  return { code: String(first.code), reason: refusalReason(first.code, first.parameter ?? null) };
}
