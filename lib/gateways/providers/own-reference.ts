import type { SendRequest, WebhookRequest } from "./provider.ts";

/** Where reports of one text shall go, with our id of it in the URL: for providers that echo no reference. */
export function reportUrlOf({ reportUrl, messageId }: SendRequest): string {
  return `${reportUrl}?message=${messageId}`;
}

/** Our id of the text that a report is about, as it stands in the URL that was called. */
export function ownReference({ query }: WebhookRequest): string | null {
  return query.get("message");
}
