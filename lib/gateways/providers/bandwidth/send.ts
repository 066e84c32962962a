import { z } from "zod";
import { basicAuth } from "../basic-auth.ts";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import type { BandwidthCredentials } from "./credentials.ts";

export const LONGEST_TEXT = 2_048;
const sender = /^(\+?\d{3,15}|(?=.*[A-Za-z])[A-Za-z0-9 \-+_&]{1,11})$/;

const taken = z.object({
  id: z.string().min(1),
  segmentCount: z.number().int().positive().optional().catch(undefined),
});
const trouble = z.object({
  type: z.string().min(1),
  fieldErrors: z.array(z.object({ fieldName: z.string() })).optional(),
});

/** `POST /api/v2/users/{accountId}/messages`, JSON, answered by 202. There is no idempotency key. */
export async function sendThroughBandwidth(
  request: SendRequest,
  credentials: BandwidthCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const { baseUrl, accountId, username, password, timeoutMs } = credentials;
  const result = await callOut(`${baseUrl}/api/v2/users/${accountId}/messages`, {
    headers: {
      authorization: basicAuth(username, password),
      "content-type": "application/json; charset=utf-8",
    },
    body: JSON.stringify(messageOf(request, credentials)),
    timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, from, text, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("to", "bad-number");
  if (!sender.test(from.address)) return refusedUnasked("from", "sender-rejected");
  if (text === "" && media.length === 0) return refusedUnasked("text", "empty-text");
  return text.length > LONGEST_TEXT ? refusedUnasked("text", "too-long") : null;
}

function messageOf(request: SendRequest, { applicationId }: BandwidthCredentials) {
  const { messageId, from, to, text, media, urgent, expiresAt } = request;
  return {
    applicationId,
    to: [to],
    from: from.address,
    ...(text === "" ? {} : { text }),
    ...(media.length === 0 ? {} : { media }),
    tag: messageId,
    priority: urgent ? "high" : "default",
    expiration: expiresAt.toISOString(),
  };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  const { id, segmentCount: segments } = parsed.data;
  return { kind: "accepted", providerMessageIds: [id], ...(segments === undefined ? {} : { segments }) };
}

// A 4xx names a kind of trouble and the fields, no code.
function refusal({ status, json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  if (!parsed.success || status === 401 || status === 403) return null;
  const fields = parsed.data.fieldErrors?.map(({ fieldName }) => fieldName) ?? [];
  const names = (field: string) => fields.some((name) => name.startsWith(field));
  const reason = names("from") ? "sender-rejected" : names("to") ? "bad-number" : "provider-rejected";
  return { code: parsed.data.type.slice(0, 100), reason };
}
