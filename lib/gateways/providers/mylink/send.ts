import { z } from "zod";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import { now } from "#lib/platform/clock.ts";
import { callOut, type CallResult } from "../call-out.ts";
import { outcomeOf, refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import type { MyLinkCredentials } from "./credentials.ts";
import { accessToken, dropToken, type Refused, type Token } from "./token.ts";

/** Texts that one call takes. */
export const MOST_PER_CALL = 1_000;
const LONGEST_VALIDITY_MS = 172_800_000;
const LONGEST_TEXT = 38_862;
const senderShape = /^(\+?[0-9]{1,15}|[A-Za-z0-9\s+\-/'"!#%&()*.?><;]{1,11})$/;
const taken = z.object({
  messages: z.array(z.object({ messageId: z.string().min(1), referenceId: z.string().nullish() })).min(1),
});

/** `POST /sms/v1/messages` with one message. A 401 asks for a new token once; nothing else is ever called twice. */
export async function sendThroughMyLink(
  request: SendRequest,
  credentials: MyLinkCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request);
  if (fault) return refusedUnasked(fault.code, fault.reason);
  const [outcome] = await offer([request], credentials);
  return outcome ?? { kind: "unknown", cause: "unreadable-answer" };
}

/** The same with many: those that MyLINK is certain to refuse stay out of the call, so that they don't spoil it. */
export async function sendManyThroughMyLink(
  requests: readonly SendRequest[],
  credentials: MyLinkCredentials,
): Promise<SendOutcome[]> {
  const faultless = requests.filter((request) => faultOf(request) === null);
  const offered = faultless.length === 0 ? [] : await offer(faultless, credentials);
  return requests.map((request) => {
    const fault = faultOf(request);
    if (fault) return refusedUnasked(fault.code, fault.reason);
    return offered[faultless.indexOf(request)] ?? { kind: "unknown", cause: "unreadable-answer" };
  });
}

/** What MyLINK's own schema forbids, so that it is not asked. */
function faultOf({ to, from, text, media }: SendRequest): { code: string; reason: DeliveryReason } | null {
  if (!to.startsWith("+")) return { code: "recipient", reason: "bad-number" };
  if (!senderShape.test(from.address)) return { code: "sender", reason: "sender-rejected" };
  if (media.length > 0) return { code: "media", reason: "media-unsupported" };
  if (text.length > LONGEST_TEXT) return { code: "text", reason: "too-long" };
  return text === "" ? { code: "text", reason: "empty-text" } : null;
}

// A call with one text that they don't understand, or with too many, is refused as a whole: nothing was taken, so its
// halves are offered apart until the bad one stands alone.
async function offer(
  requests: readonly SendRequest[],
  credentials: MyLinkCredentials,
): Promise<SendOutcome[]> {
  const result = await post(requests, credentials);
  if (result.kind === "refused") return requests.map(() => result);
  const isRefusedAsWhole = result.kind === "answer" && (result.status === 400 || result.status === 413);
  if (!isRefusedAsWhole || requests.length === 1) {
    return requests.map((request) => outcomeOf(result, { accepted: (json) => acceptedOf(request, json) }));
  }
  const middle = Math.ceil(requests.length / 2);
  const first = await offer(requests.slice(0, middle), credentials);
  return [...first, ...(await offer(requests.slice(middle), credentials))];
}

async function post(
  requests: readonly SendRequest[],
  credentials: MyLinkCredentials,
): Promise<CallResult | Refused> {
  const token = await accessToken(credentials);
  if (token.kind === "refused") return token;
  const first = await postWith(token, requests, credentials);
  if (first.kind !== "answer" || first.status !== 401) return first;
  dropToken(credentials, token.value);
  const renewed = await accessToken(credentials);
  return renewed.kind === "refused" ? renewed : postWith(renewed, requests, credentials);
}

function postWith(
  token: Extract<Token, { kind: "token" }>,
  requests: readonly SendRequest[],
  { baseUrl, timeoutMs }: MyLinkCredentials,
): Promise<CallResult> {
  return callOut(`${baseUrl}/sms/v1/messages`, {
    headers: { authorization: `Bearer ${token.value}`, "content-type": "application/json" },
    body: JSON.stringify(requests.map(messageOf)),
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

// Each message says which of ours it is; one that is alone need not.
function acceptedOf({ messageId }: SendRequest, json: unknown): SendOutcome {
  const messages = taken.safeParse(json).data?.messages ?? [];
  const ours = messages.filter(({ referenceId }) => referenceId === messageId);
  const isAlone = messages.length === 1 && messages[0]?.referenceId == null;
  const ids = (isAlone ? messages : ours).map((message) => message.messageId);
  if (ids.length === 0) return { kind: "unknown", cause: "unreadable-answer" };
  return { kind: "accepted", providerMessageIds: ids };
}
