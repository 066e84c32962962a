import { z } from "zod";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import { reportUrlOf } from "../own-reference.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { isForNow, reasonOf } from "./codes.ts";
import type { TelnyxCredentials } from "./credentials.ts";

export const LONGEST_TEXT = 1_530;
const MOST_MEDIA = 10;

const taken = z.object({
  data: z.object({ id: z.string().min(1), parts: z.number().int().positive().optional().catch(undefined) }),
});
const trouble = z.object({ errors: z.array(z.object({ code: z.coerce.string() })).min(1) });

/** `POST /v2/messages`, JSON. It has no life-time to give a text, and no idempotency key. */
export async function sendThroughTelnyx(
  request: SendRequest,
  credentials: TelnyxCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request, credentials);
  if (fault) return fault;
  const result = await callOut(`${credentials.baseUrl}/v2/messages`, {
    headers: { authorization: `Bearer ${credentials.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(messageOf(request, credentials)),
    timeoutMs: credentials.timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, from, text, media }: SendRequest, credentials: TelnyxCredentials): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("to", "bad-number");
  if (text === "" && media.length === 0) return refusedUnasked("text", "empty-text");
  if (text.length > LONGEST_TEXT) return refusedUnasked("text", "too-long");
  if (media.length > MOST_MEDIA) return refusedUnasked("media_urls", "media-rejected");
  const needsProfile = from.kind === "alphanumeric" && credentials.messagingProfileId === undefined;
  return needsProfile ? refusedUnasked("messaging_profile_id", "configuration-error") : null;
}

function messageOf(request: SendRequest, { messagingProfileId }: TelnyxCredentials) {
  const { from, to, text, media, encoding } = request;
  return {
    to,
    ...senderOf(from, messagingProfileId),
    ...(text === "" ? {} : { text }),
    ...(media.length === 0 ? { type: "SMS" } : { type: "MMS", media_urls: media }),
    ...(encoding === "UCS-2" && media.length === 0 ? { encoding: "ucs2" } : {}),
    webhook_url: reportUrlOf(request),
    use_profile_webhooks: false,
  };
}

/** A number whose address is a messaging profile is its pool; a name is sent by a profile. */
function senderOf({ address, kind }: SendRequest["from"], messagingProfileId: string | undefined) {
  if (z.uuid().safeParse(address).success) return { messaging_profile_id: address };
  if (kind === "alphanumeric") return { from: address, messaging_profile_id: messagingProfileId };
  return { from: address };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  const { id, parts } = parsed.data.data;
  return { kind: "accepted", providerMessageIds: [id], ...(parts === undefined ? {} : { segments: parts }) };
}

function refusal({ json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  const code = parsed.success ? parsed.data.errors[0]?.code : undefined;
  if (code === undefined) return null;
  return { code, reason: reasonOf(code) ?? "provider-rejected", retryable: isForNow(code) };
}
