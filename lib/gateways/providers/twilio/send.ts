import { z } from "zod";
import { now } from "#lib/platform/clock.ts";
import { callOut } from "../call-out.ts";
import { type Answer, outcomeOf, type Refusal, refusedUnasked } from "../outcome.ts";
import { reportUrlOf } from "../own-reference.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import { isForNow, reasonOf } from "./codes.ts";
import { authorizationOf, type TwilioCredentials } from "./credentials.ts";

export const LONGEST_TEXT = 1_600;
const MOST_MEDIA = 10;
const VALIDITY_SECONDS = { shortest: 5, longest: 36_000 };

const taken = z.object({
  sid: z.string().min(1),
  num_segments: z.coerce.number().int().positive().optional().catch(undefined),
});
const trouble = z.object({ code: z.number().int() });

/** `POST /2010-04-01/Accounts/{AccountSid}/Messages.json`, a form. There is no idempotency key. */
export async function sendThroughTwilio(
  request: SendRequest,
  credentials: TwilioCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return fault;
  const { baseUrl, accountSid, timeoutMs } = credentials;
  const result = await callOut(`${baseUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
    headers: {
      authorization: authorizationOf(credentials),
      "content-type": "application/x-www-form-urlencoded",
    },
    body: formOf(request, credentials).toString(),
    timeoutMs,
  });
  return outcomeOf(result, { accepted, refusal });
}

function faultOf({ to, text, media }: SendRequest): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("To", "bad-number");
  if (text === "" && media.length === 0) return refusedUnasked("Body", "empty-text");
  if (text.length > LONGEST_TEXT) return refusedUnasked("Body", "too-long");
  return media.length > MOST_MEDIA ? refusedUnasked("MediaUrl", "media-rejected") : null;
}

function formOf(request: SendRequest, { messagingServiceSid }: TwilioCredentials): URLSearchParams {
  const form = new URLSearchParams({ To: request.to });
  const isPool = /^MG[0-9a-fA-F]{32}$/.test(request.from.address);
  const service = isPool ? request.from.address : messagingServiceSid;
  if (service !== undefined) form.set("MessagingServiceSid", service);
  if (!isPool) form.set("From", request.from.address);
  if (request.text !== "") form.set("Body", request.text);
  for (const url of request.media) form.append("MediaUrl", url);
  form.set("StatusCallback", reportUrlOf(request));
  form.set("ValidityPeriod", String(secondsUntil(request.expiresAt)));
  return form;
}

function secondsUntil(end: Date): number {
  const seconds = Math.floor((end.getTime() - now().getTime()) / 1000);
  return Math.min(Math.max(seconds, VALIDITY_SECONDS.shortest), VALIDITY_SECONDS.longest);
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  const { sid, num_segments: segments } = parsed.data;
  return { kind: "accepted", providerMessageIds: [sid], ...(segments === undefined ? {} : { segments }) };
}

function refusal({ json }: Answer): Refusal | null {
  const parsed = trouble.safeParse(json);
  if (!parsed.success) return null;
  const code = String(parsed.data.code);
  return { code, reason: reasonOf(code) ?? "provider-rejected", retryable: isForNow(code) };
}
