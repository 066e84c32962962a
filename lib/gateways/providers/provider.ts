import type { z } from "zod";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
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
  /** Where the provider does not join long texts: which part (from 1) of how many, of the text with this reference. */
  part?: { reference: string; number: number; total: number };
  /** Where the provider handles consent words itself: the wish it has recorded and answered already. */
  handledConsent?: "opt-out" | "opt-in" | "help";
};

/** What became of a text we sent. `reference` is our message id, where the provider echoes it. */
export type ProviderReport = {
  providerMessageId: string | null;
  reference: string | null;
  status: "queued" | "sent" | "delivered" | "undelivered" | "failed" | "expired" | "unknown";
  /** Null where nothing is wrong. */
  reason: DeliveryReason | null;
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
  | { kind: "refused"; retryable: boolean; code: string; reason: DeliveryReason; retryAfterMs?: number }
  | { kind: "unknown"; cause: string };

/** What a provider can do; the sender and the screens ask here instead of naming providers. */
export type Capabilities = {
  /** Whether texts with pictures or files can be sent. */
  media: boolean;
  /** Whether long texts come in joined; else as parts, which we join. */
  joinsParts: boolean;
  /** Whether it records and answers consent words itself. */
  handlesConsent: boolean;
  /** Whether the same message id sent twice is one text there: only then is an unknown outcome tried again. */
  idempotent: boolean;
  /** The longest text it takes, in characters. */
  maxTextLength: number;
  /** Calls a second that an account may make, where the provider says so. */
  callsPerSecond: number | null;
};

/** One field of the form in which an admin gives an account's credentials; labels are the provider's own terms. */
export type CredentialField = {
  name: string;
  label: string;
  kind: "text" | "secret" | "url" | "switch" | "choice";
  required: boolean;
  /** Where to find it, in the provider's own portal. */
  hint?: string;
  choices?: { value: string; label: string }[];
};

/** Whether credentials work, asked of the provider at once; `reason` is a sentence for the admin. */
export type CredentialCheck = { kind: "valid" } | { kind: "invalid" | "unreachable"; reason: string };

/** A number that an account has at its provider. */
export type ListedNumber = {
  address: string;
  kind: NumberKind;
  country: string;
  /** The provider's own id of it, where calls about it need one. */
  providerNumberId: string | null;
};

/** Where an account's texts and reports shall come. */
export type WebhookUrls = { inbound: string; reports: string };

/** One provider: everything Twoway needs to know of it is behind these, one file each in this folder. */
export type Provider<Credentials = unknown> = {
  name: string;
  /** As the company writes itself. */
  title: string;
  credentials: z.ZodType<Credentials>;
  credentialFields: readonly CredentialField[];
  capabilities: Capabilities;
  maxBodyBytes: number;
  /** The exact answer that this provider takes for "stored". */
  acknowledgement: { status: number; contentType: string; body: string };
  /** Whether it really is them (signature, secret). The unguessable account key has matched already. */
  verify(request: WebhookRequest, credentials: Credentials): boolean;
  /** Throws AppError("malformed", …, { fields }) naming the field. One webhook may carry many texts. */
  parseInbound(request: WebhookRequest): InboundText[];
  parseReports(request: WebhookRequest): ProviderReport[];
  send(request: SendRequest, credentials: Credentials): Promise<SendOutcome>;
  checkCredentials(credentials: Credentials): Promise<CredentialCheck>;
  /** Where the API gives them. */
  listNumbers?(credentials: Credentials): Promise<ListedNumber[]>;
  /** Where the API allows it: makes the provider call us for these numbers; throws AppError where it refuses. */
  configureWebhooks?(
    numbers: readonly ListedNumber[],
    urls: WebhookUrls,
    credentials: Credentials,
  ): Promise<void>;
};
