import { z } from "zod";
import { now } from "#lib/platform/clock.ts";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import type { SinchCredentials } from "./credentials.ts";

export const LONGEST_TEXT = 2_000;
const LONGEST_VALIDITY_MS = 3 * 24 * 3_600_000;

const taken = z.object({ id: z.string().min(1) });
const trouble = z.object({ code: z.string().min(1) });

/** `POST /xms/v1/{service_plan_id}/batches`, a batch of one, answered by 201. There is no idempotency key. */
export async function sendThroughSinch(
  request: SendRequest,
  { baseUrl, servicePlanId, apiToken, timeoutMs }: SinchCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const result = await callOut(`${baseUrl}/xms/v1/${servicePlanId}/batches`, {
    headers: { authorization: `Bearer ${apiToken}`, "content-type": "application/json" },
    body: JSON.stringify(batchOf(request)),
    timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, text, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("to", "bad-number");
  if (text === "" && media.length === 0) return refusedUnasked("body", "empty-text");
  if (text.length > LONGEST_TEXT) return refusedUnasked("body", "too-long");
  return media.length > 1 ? refusedUnasked("body.url", "media-rejected") : null;
}

function batchOf({ messageId, from, to, text, media, expiresAt, reportUrl }: SendRequest) {
  const latest = now().getTime() + LONGEST_VALIDITY_MS;
  const [url] = media;
  return {
    from: from.address,
    to: [to],
    ...(url === undefined
      ? { type: "mt_text", body: text }
      : { type: "mt_media", body: { url, ...(text === "" ? {} : { message: text }) } }),
    delivery_report: "per_recipient",
    callback_url: reportUrl,
    client_reference: messageId,
    expire_at: new Date(Math.min(expiresAt.getTime(), latest)).toISOString(),
  };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  return { kind: "accepted", providerMessageIds: [parsed.data.id] };
}

// A 403 is the token's, or names a group, campaign or callback that does not exist: only the code tells which.
function refusal({ status, json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  if (!parsed.success || status === 401) return null;
  const { code } = parsed.data;
  if (/^(unknown|missing)_/.test(code)) return { code, reason: "configuration-error" };
  return { code, reason: status === 403 ? "credentials-rejected" : "provider-rejected" };
}
