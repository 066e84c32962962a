import type { z } from "zod";
import type { Encoding } from "#lib/contract/message.ts";
import type { NumberKind } from "#lib/contract/number.ts";

/** A webhook call as it came: the body raw, because signatures are over bytes. Header names are lower case. */
export type WebhookRequest = {
  method: string;
  /** The public URL the provider called, as built from BASE_URL. */
  url: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: string;
};

/** One text from a customer, as the provider tells it. Addresses are still in the provider's spelling. */
export type InboundText = {
  providerMessageId: string;
  from: string;
  to: string;
  text: string;
  media: string[];
  sentAt: Date | null;
};

/** What became of a text we sent. `reference` is our message id, where the provider echoes it. */
export type ProviderReport = {
  providerMessageId: string | null;
  reference: string | null;
  status: "queued" | "sent" | "delivered" | "undelivered" | "failed" | "expired" | "unknown";
  /** A key of the words in lib/i18n for people. */
  reason: string | null;
  code: string | null;
  segments: number | null;
  raw: unknown;
};

export type SendRequest = {
  /** Our id: the reference a provider echoes. */
  messageId: string;
  from: { address: string; kind: NumberKind; country: string };
  to: string;
  text: string;
  encoding: Encoding;
  media: string[];
  /** People's replies go before bulk where the provider knows priorities. */
  urgent: boolean;
  expiresAt: Date;
  /** Where reports of this message shall go. */
  reportUrl: string;
};

/** `accepted`: it is theirs. `refused`: certain that nothing was taken. `unknown`: it may have been taken. */
export type SendOutcome =
  | { kind: "accepted"; providerMessageIds: string[]; segments?: number }
  | { kind: "refused"; retryable: boolean; code: string; reason: string; retryAfterMs?: number }
  | { kind: "unknown"; cause: string };

/** One provider: everything Twoway needs to know of it is behind these, one file each in this folder. */
export type Provider<Credentials = unknown> = {
  name: string;
  credentials: z.ZodType<Credentials>;
  maxBodyBytes: number;
  /** The exact answer that this provider takes for "stored". */
  acknowledgement: { status: number; contentType: string; body: string };
  /** Whether it really is them (signature, secret). The unguessable account key has matched already. */
  verify(request: WebhookRequest, credentials: Credentials): boolean;
  /** Throws AppError("malformed", …, { fields }) naming the field. One webhook may carry many texts. */
  parseInbound(request: WebhookRequest): InboundText[];
  parseReports(request: WebhookRequest): ProviderReport[];
  send(request: SendRequest, credentials: Credentials): Promise<SendOutcome>;
};
