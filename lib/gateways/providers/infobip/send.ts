import { z } from "zod";
import { now } from "#lib/platform/clock.ts";
import { withoutPlus } from "../addresses.ts";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { isForNow, verdictOf } from "./codes.ts";
import type { InfobipCredentials } from "./credentials.ts";

export const LONGEST_TEXT = { "GSM-7": 3_825, "UCS-2": 1_675 };
const LONGEST_VALIDITY_MINUTES = 2_880;

const taken = z.object({
  messages: z
    .array(
      z.object({
        messageId: z.string().min(1),
        status: z.object({ id: z.number().int(), groupName: z.string() }),
        details: z.object({ messageCount: z.number().int().positive() }).optional().catch(undefined),
      }),
    )
    .length(1),
});
// Two generations of errors: the newer names a code, the older wraps one in words.
const trouble = z.union([
  z.object({ errorCode: z.string().min(1) }),
  z
    .object({ requestError: z.object({ serviceException: z.object({ messageId: z.string().min(1) }) }) })
    .transform(({ requestError }) => ({ errorCode: requestError.serviceException.messageId })),
]);

/** `POST /sms/3/messages`, JSON, answered by 200 with a status of its own for each text. There is no idempotency key. */
export async function sendThroughInfobip(
  request: SendRequest,
  credentials: InfobipCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const { baseUrl, apiKey, timeoutMs } = credentials;
  const result = await callOut(`${baseUrl}/sms/3/messages`, {
    headers: { authorization: `App ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({
      messages: [messageOf(request, credentials)],
      options: { includeSmsCountInResponse: true },
    }),
    timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, text, encoding, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("to", "bad-number");
  if (media.length > 0) return refusedUnasked("content", "media-unsupported");
  if (text === "") return refusedUnasked("content.text", "empty-text");
  return text.length > LONGEST_TEXT[encoding] ? refusedUnasked("content.text", "too-long") : null;
}

function messageOf(
  { messageId, from, to, text, expiresAt, reportUrl }: SendRequest,
  { callbackUser }: InfobipCredentials,
) {
  // A URL of its own would be called without the name and password: reports come through the subscription then.
  const delivery = callbackUser === undefined ? { url: reportUrl, intermediateReport: true } : undefined;
  return {
    sender: withoutPlus(from.address),
    destinations: [{ to: withoutPlus(to) }],
    content: { text },
    options: { validityPeriod: { amount: minutesUntil(expiresAt), timeUnit: "MINUTES" } },
    webhooks: { delivery, contentType: "application/json", callbackData: messageId },
  };
}

function minutesUntil(end: Date): number {
  const minutes = Math.floor((end.getTime() - now().getTime()) / 60_000);
  return Math.min(Math.max(minutes, 1), LONGEST_VALIDITY_MINUTES);
}

// A 200 may refuse: then its status says why, and the text is certain not to go out.
function accepted(json: unknown): SendOutcome {
  const [message] = taken.safeParse(json).data?.messages ?? [];
  if (message === undefined) return { kind: "unknown", cause: "unreadable-answer" };
  const { messageId, status, details } = message;
  const { status: verdict, reason } = verdictOf(status.groupName, status.id, null);
  if (reason !== null && verdict !== "unknown") {
    return { kind: "refused", retryable: isForNow(status.id), code: String(status.id), reason };
  }
  return {
    kind: "accepted",
    providerMessageIds: [messageId],
    ...(details === undefined ? {} : { segments: details.messageCount }),
  };
}

function refusal({ status, json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  if (!parsed.success || status === 401 || status === 403) return null;
  return { code: parsed.data.errorCode, reason: "provider-rejected" };
}
