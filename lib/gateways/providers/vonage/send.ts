import { refusedUnasked } from "../outcome.ts";
import type { SendOutcome, SendRequest } from "../provider.ts";
import type { VonageCredentials } from "./credentials.ts";
import { sendMessage } from "./send-message.ts";
import { sendSms } from "./send-sms.ts";

export const LONGEST_TEXT = 3_200;

/** Sends through the API that the account uses; neither takes an idempotency key. */
export function sendThroughVonage(
  request: SendRequest,
  credentials: VonageCredentials,
): Promise<SendOutcome> {
  const fault = faultOf(request, credentials);
  if (fault) return Promise.resolve(fault);
  return credentials.api === "sms" ? sendSms(request, credentials) : sendMessage(request, credentials);
}

function faultOf({ to, text, media }: SendRequest, { api }: VonageCredentials): SendOutcome | null {
  if (!to.startsWith("+")) return refusedUnasked("to", "bad-number");
  if (api === "sms" && media.length > 0) return refusedUnasked("media", "media-unsupported");
  if (text === "" && media.length === 0) return refusedUnasked("text", "empty-text");
  return text.length > LONGEST_TEXT ? refusedUnasked("text", "too-long") : null;
}
