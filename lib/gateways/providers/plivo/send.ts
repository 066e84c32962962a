import { z } from "zod";
import { withoutPlus } from "../addresses.ts";
import { basicAuth } from "../basic-auth.ts";
import { callOut } from "../call-out.ts";
import { outcomeOf, refusedUnasked } from "../outcome.ts";
import { reportUrlOf } from "../own-reference.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import type { PlivoCredentials } from "./credentials.ts";

export const LONGEST_TEXT = { "GSM-7": 1_600, "UCS-2": 737 };
const MOST_MEDIA = 10;

const taken = z.object({ message_uuid: z.array(z.string().min(1)).min(1) });

/** `POST /v1/Account/{auth_id}/Message/`, JSON, answered by 202. There is no idempotency key. */
export async function sendThroughPlivo(
  request: SendRequest,
  { baseUrl, authId, authToken, timeoutMs }: PlivoCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const result = await callOut(`${baseUrl}/v1/Account/${authId}/Message/`, {
    headers: { authorization: basicAuth(authId, authToken), "content-type": "application/json" },
    body: JSON.stringify(messageOf(request)),
    timeoutMs,
  });
  return outcomeOf(result, { accepted });
}

function faultOf({ to, text, encoding, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("dst", "bad-number");
  if (text === "" && media.length === 0) return refusedUnasked("text", "empty-text");
  if (text.length > LONGEST_TEXT[encoding]) return refusedUnasked("text", "too-long");
  return media.length > MOST_MEDIA ? refusedUnasked("media_urls", "media-rejected") : null;
}

function messageOf(request: SendRequest) {
  const { from, to, text, media } = request;
  // A number whose address is a Powerpack is its pool of senders: Plivo takes the one or the other.
  const isPool = z.uuid().safeParse(from.address).success;
  return {
    ...(isPool ? { powerpack_uuid: from.address } : { src: withoutPlus(from.address) }),
    dst: withoutPlus(to),
    ...(text === "" ? {} : { text }),
    ...(media.length === 0 ? { type: "sms" } : { type: "mms", media_urls: media }),
    url: reportUrlOf(request),
    method: "POST",
  };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  return { kind: "accepted", providerMessageIds: parsed.data.message_uuid };
}
