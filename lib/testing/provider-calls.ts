import type { SendRequest, WebhookRequest } from "#lib/gateways/providers/provider.ts";
import { AppError } from "#lib/platform/errors.ts";

export const WEBHOOK_URL = "https://texts.example.com/api/mo/secret-key";
export const REPORT_URL = "https://texts.example.com/api/dlr/secret-key";

/** A webhook call as our door hands it to an adapter. */
export function webhookCall(given: Partial<Omit<WebhookRequest, "query">>): WebhookRequest {
  const url = given.url ?? WEBHOOK_URL;
  return {
    method: "POST",
    headers: {},
    body: "",
    from: "203.0.113.7",
    ...given,
    url,
    query: new URL(url).searchParams,
  };
}

/** One with a form. */
export function formCall(
  fields: Record<string, string> | [string, string][],
  given: Partial<Omit<WebhookRequest, "query">> = {},
): WebhookRequest {
  const headers = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8", ...given.headers };
  return webhookCall({ ...given, headers, body: new URLSearchParams(fields).toString() });
}

/** One with JSON. */
export function jsonCall(body: unknown, given: Partial<Omit<WebhookRequest, "query">> = {}): WebhookRequest {
  const headers = { "content-type": "application/json", ...given.headers };
  return webhookCall({ ...given, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
}

/** One with everything in its query. */
export function queryCall(
  fields: Record<string, string>,
  given: Partial<Omit<WebhookRequest, "query">> = {},
): WebhookRequest {
  const url = `${given.url ?? WEBHOOK_URL}?${new URLSearchParams(fields).toString()}`;
  return webhookCall({ ...given, method: "GET", url });
}

/** A text to send, from a long number, with an hour to live. */
export function sendRequest(change: Partial<SendRequest> = {}): SendRequest {
  return {
    messageId: "0192f3c4-0000-7000-8000-000000000001",
    idempotencyKey: "0192f3c4-0000-7000-8000-000000000001/0",
    from: { address: "+4759440000", kind: "long-number", country: "NO" },
    to: "+4790000123",
    text: "Sofaen kommer i morgen",
    encoding: "GSM-7",
    media: [],
    urgent: true,
    purpose: "conversational",
    expiresAt: new Date(Date.now() + 3_600_000),
    reportUrl: REPORT_URL,
    ...change,
  };
}

/** The fields that a reader calls malformed; an empty list where it takes the payload. */
export function malformedFields(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof AppError && error.code === "malformed") return Object.keys(error.extra.fields ?? {});
    throw error;
  }
  return [];
}
