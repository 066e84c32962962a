import { verifyCallbackLogin } from "../callback-login.ts";
import type { Verification, WebhookRequest } from "../provider.ts";
import type { BandwidthCredentials } from "./credentials.ts";
import { readEvents } from "./webhooks.ts";

/** The name and password of the application's callbacks, where it has them; and that the event is of this application. */
export function verifyBandwidth(request: WebhookRequest, credentials: BandwidthCredentials): Verification {
  const login = verifyCallbackLogin(request, credentials);
  if (login !== "genuine") return login;
  const named = readEvents(request).map(({ message }) => message.applicationId);
  return named.some((id) => id !== null && id !== credentials.applicationId) ? "other-account" : "genuine";
}
