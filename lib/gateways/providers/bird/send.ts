import { z } from "zod";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { refusalReason } from "./codes.ts";
import { type BirdCredentials, baseUrlOf } from "./credentials.ts";

export const LONGEST_TEXT = { "GSM-7": 1_836, "UCS-2": 804 };

const taken = z.object({
  id: z.string().min(1),
  segments: z.object({ count: z.number().int().positive() }).optional().catch(undefined),
});
const error = z.object({
  code: z.string().min(1),
  name: z.string().default(""),
  type: z.string().default(""),
});
const trouble = z.union([z.object({ error }).transform((body) => body.error), error]);

// The first call with this key is still being worked on, or was taken: nothing was refused.
const TAKEN_BEFORE = ["E01004", "E01005"];
// Said before anything was done: the answer to a repeated call could not be looked up.
const NOT_BEGUN = "E01033";

/** `POST /v1/sms/messages`, JSON, answered by 202. The idempotency key holds for three hours. */
export async function sendThroughBird(
  request: SendRequest,
  credentials: BirdCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const result = await callOut(`${baseUrlOf(credentials)}/v1/sms/messages`, {
    headers: {
      authorization: `Bearer ${credentials.apiKey}`,
      "content-type": "application/json",
      "idempotency-key": request.idempotencyKey,
    },
    body: JSON.stringify(messageOf(request)),
    timeoutMs: credentials.timeoutMs,
  });
  const code = result.kind === "answer" ? trouble.safeParse(result.json).data?.code : undefined;
  if (code !== undefined && TAKEN_BEFORE.includes(code)) return { kind: "unknown", cause: code };
  if (code === NOT_BEGUN) return { kind: "refused", retryable: true, code, reason: "provider-busy" };
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, text, encoding, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("to", "bad-number");
  if (media.length > 0) return refusedUnasked("media_urls", "media-unsupported");
  if (text === "") return refusedUnasked("text", "empty-text");
  return text.length > LONGEST_TEXT[encoding] ? refusedUnasked("text", "too-long") : null;
}

function messageOf({ messageId, from, to, text, purpose }: SendRequest) {
  return {
    to,
    from: from.address,
    text,
    category: purpose === "marketing" ? "marketing" : "service",
    metadata: { reference: messageId },
  };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  const { id, segments } = parsed.data;
  return {
    kind: "accepted",
    providerMessageIds: [id],
    ...(segments === undefined ? {} : { segments: segments.count }),
  };
}

function refusal({ status, json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  if (!parsed.success || status === 401 || status === 403) return null;
  const { code, name, type } = parsed.data;
  return { code: name || code, reason: refusalReason(name, type) ?? "provider-rejected" };
}
