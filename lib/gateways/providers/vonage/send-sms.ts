import { z } from "zod";
import { withoutPlus } from "../addresses.ts";
import { callOut } from "../call-out.ts";
import { outcomeOf } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { smsSendReasons } from "./codes.ts";
import type { VonageCredentials } from "./credentials.ts";
import { lifeMsOf } from "./life.ts";

const answer = z.object({
  messages: z
    .array(z.object({ status: z.coerce.string(), "message-id": z.string().min(1).optional() }))
    .min(1),
});
type Part = z.infer<typeof answer>["messages"][number];

/** `POST /sms/json`, a form. The answer is 200 also for what was refused, and tells of each part. */
export async function sendSms(request: SendRequest, credentials: VonageCredentials): Promise<SendOutcome> {
  const { restUrl, timeoutMs } = credentials;
  const result = await callOut(`${restUrl}/sms/json`, {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: formOf(request, credentials).toString(),
    timeoutMs,
  });
  return outcomeOf(result, { accepted: readParts });
}

function formOf(request: SendRequest, { apiKey, apiSecret }: VonageCredentials): URLSearchParams {
  const { messageId, from, to, text, encoding, expiresAt, reportUrl } = request;
  return new URLSearchParams({
    api_key: apiKey,
    api_secret: apiSecret,
    from: withoutPlus(from.address),
    to: withoutPlus(to),
    text,
    type: encoding === "UCS-2" ? "unicode" : "text",
    ttl: String(lifeMsOf(expiresAt)),
    "status-report-req": "true",
    callback: reportUrl,
    "client-ref": messageId,
  });
}

function readParts(json: unknown): SendOutcome {
  const parsed = answer.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  const { messages } = parsed.data;
  const refused = messages.find(({ status }) => status !== "0");
  if (refused === undefined) return accepted(messages);
  // A text of which some parts went out can neither be offered again nor called refused.
  if (messages.some(({ status }) => status === "0")) return { kind: "unknown", cause: "partly-accepted" };
  return refusalOf(refused.status);
}

function accepted(parts: readonly Part[]): SendOutcome {
  const ids = parts.map((part) => part["message-id"]).filter((id) => id !== undefined);
  if (ids.length < parts.length) return { kind: "unknown", cause: "unreadable-answer" };
  return { kind: "accepted", providerMessageIds: ids, segments: parts.length };
}

function refusalOf(code: string): SendOutcome {
  // "An error has occurred in the platform whilst processing this message": nobody says that it was dropped.
  if (code === "5") return { kind: "unknown", cause: "internal-error" };
  const reason = smsSendReasons.get(code) ?? "provider-rejected";
  return { kind: "refused", retryable: code === "1" || code === "10", code, reason };
}
