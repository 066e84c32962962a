import { z } from "zod";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { now } from "#lib/platform/clock.ts";
import { callOut, type CallResult } from "../call-out.ts";
import type { MyLinkCredentials } from "./credentials.ts";
import { accessToken, dropToken, type Token } from "./token.ts";
import { outcomeOf } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";

const LONGEST_VALIDITY_MS = 172_800_000;
const senderShape = /^(\+?[0-9]{1,15}|[A-Za-z0-9\s+\-/'"!#%&()*.?><;]{1,11})$/;
const taken = z.object({ messages: z.array(z.object({ messageId: z.string().min(1) })).min(1) });

/** `POST /sms/v1/messages` with one message. A 401 asks for a new token once; nothing else is ever called twice. */
export async function sendThroughMyLink(
  request: SendRequest,
  credentials: MyLinkCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return { kind: "refused", retryable: false, ...fault };
  const token = await accessToken(credentials);
  if (token.kind === "refused") return token;
  const first = await post(request, credentials, token);
  if (first.kind !== "answer" || first.status !== 401) return outcomeOf(first, { accepted });
  dropToken(credentials, token.value);
  const renewed = await accessToken(credentials);
  if (renewed.kind === "refused") return renewed;
  return outcomeOf(await post(request, credentials, renewed), { accepted });
}

/** What MyLINK's own schema forbids, so that it is not asked. */
function faultOf({ to, from, text, media }: SendRequest): { code: string; reason: DeliveryReason } | null {
  if (!to.startsWith("+")) return { code: "recipient", reason: "bad-number" };
  if (!senderShape.test(from.address)) return { code: "sender", reason: "sender-rejected" };
  if (media.length > 0) return { code: "media", reason: "media-unsupported" };
  return text === "" ? { code: "text", reason: "empty-text" } : null;
}

function post(
  request: SendRequest,
  { baseUrl, timeoutMs }: MyLinkCredentials,
  token: Extract<Token, { kind: "token" }>,
): Promise<CallResult> {
  return callOut(`${baseUrl}/sms/v1/messages`, {
    headers: { authorization: `Bearer ${token.value}`, "content-type": "application/json" },
    body: JSON.stringify([messageOf(request)]),
    timeoutMs,
  });
}

function messageOf({ messageId, from, to, text, urgent, expiresAt, reportUrl }: SendRequest) {
  const latest = now().getTime() + LONGEST_VALIDITY_MS;
  return {
    recipient: to,
    content: { text, options: { "sms.sender": from.address, "sms.encoding": "AutoDetect" } },
    expiration: { absolute: new Date(Math.min(expiresAt.getTime(), latest)).toISOString() },
    callback: { mode: "URL", urls: [reportUrl] },
    referenceId: messageId,
    priority: urgent ? "High" : "Normal",
  };
}

function accepted(json: unknown): SendOutcome {
  const parsed = taken.safeParse(json);
  if (!parsed.success) return { kind: "unknown", cause: "unreadable-answer" };
  return { kind: "accepted", providerMessageIds: parsed.data.messages.map((message) => message.messageId) };
}
