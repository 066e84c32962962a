import type { z } from "zod";
import type { DeliveryReason } from "#lib/contract/delivery-reason.ts";
import type { Encoding, MessagePurpose } from "#lib/contract/message.ts";
import type { NumberKind } from "#lib/contract/number.ts";
import type { CredentialField } from "#lib/contract/provider.ts";

export type { CredentialField };

/** A webhook call as it came: the body raw, because signatures are over bytes. Header names are lower case. */
export type WebhookRequest = {
  method: string;
  /** The public URL the provider called, as built from BASE_URL. */
  url: string;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  body: string;
  /** The network address it came from: of the provider, not of a proxy of ours. "unknown" where nobody can tell. */
  from: string;
};

/** One text from a customer, as the provider tells it. Addresses are still in the provider's spelling. */
export type InboundText = {
  providerMessageId: string;
  from: string;
  to: string;
  /** The pool of senders it came through, where the provider has such: tried when `to` itself is none of our numbers. */
  pool?: string;
  text: string;
  media: string[];
  sentAt: Date | null;
  /** Where the provider does not join long texts: which part (from 1) of how many, of the text with this reference. */
  part?: { reference: string; number: number; total: number };
  /** Where the provider handles consent words itself: the wish it has recorded and answered already. */
  handledConsent?: "opt-out" | "opt-in" | "help";
};

/** A text of a provider that gives texts no ids, from a kept connection: what comes again has the same fingerprint. */
export type HeardText = Omit<InboundText, "providerMessageId"> & { fingerprint: string };

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
  /** The same again where nobody knows whether the text was taken; another after every certain outcome. */
  idempotencyKey: string;
  from: { address: string; kind: NumberKind; country: string };
  to: string;
  text: string;
  encoding: Encoding;
  /** Public URLs that are good for a day: the provider fetches them itself. */
  media: string[];
  /** People's replies go before bulk where the provider knows priorities. */
  urgent: boolean;
  purpose: MessagePurpose;
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
  /** Whether it records and answers consent words itself, on every number; where not always, each text says so. */
  handlesConsent: boolean;
  /**
   * Whether the same idempotency key sent twice within an hour is one text there, and answered as the first time: only
   * then is a text whose outcome is unknown offered again.
   */
  idempotent: boolean;
  /** The longest text it takes, in characters. */
  maxTextLength: number;
  /** Calls a second that an account may make, where the provider says so. */
  callsPerSecond: number | null;
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

/**
 * Where an admin pastes those URLs in the provider's own portal, in the portal's own words: the screen draws a sketch of
 * that page from it.
 */
export type WebhookPlace = {
  /** The way there through the portal's menus. */
  path: readonly string[];
  /** The label of the field that takes the URL for texts. */
  inbound: string;
  /** The label of the field for reports; null: none is needed, each text names its report URL itself. */
  reports: string | null;
};

/** Whether a webhook call is really theirs, and if not, why: the account's health page tells an admin. */
export type Verification =
  | "genuine"
  /** The header with the signature or secret is not there. */
  | "unsigned"
  /** Not signed by a mistake of theirs: refused in such a way that they send it again, signed. */
  | "unsigned-for-now"
  /** It is there and does not match: another secret, another URL than BASE_URL, or somebody else. */
  | "forged"
  /** It comes from a network address that the account does not allow. */
  | "other-address"
  /** Its time is too far from ours: sent again by somebody else, or one clock is wrong. */
  | "stale"
  /** It says that it belongs to another account at this provider. */
  | "other-account"
  /** The account's credentials do not fit the adapter any more, so nothing could be checked. */
  | "account-unusable";

/** What a webhook call can carry. */
export type Carried = "texts" | "reports";

/** The answer to a webhook call that is stored. */
export type Acknowledgement = { status: number; contentType: string; body: string };

/** Who takes in what a kept connection brings. Each call resolves once it is stored: only then may it be acknowledged. */
export type ConnectionTaker = {
  /** Returns what this delivery of the text is called, for `settle`. */
  takeText: (text: HeardText) => Promise<string>;
  takeReport: (report: ProviderReport) => Promise<void>;
  /** The provider has shown that it has our acknowledgement of these: the same words again are another text. */
  settle: (deliveries: readonly string[]) => Promise<void>;
};

/** A connection that is kept open, instead of webhooks. */
export type Connection = {
  /** Resolves, with why, when it is gone. */
  ended: Promise<string>;
  /** Takes nothing more in, finishes what it has taken, and takes its leave. */
  close: () => Promise<void>;
  /** Hangs up at once. */
  drop: (why: string) => void;
};

/** Thrown where a connection could not be opened. `lasting`: trying again soon would only annoy them. */
export class ConnectionRefused extends Error {
  readonly lasting: boolean;

  constructor(why: string, { lasting = false } = {}) {
    super(why);
    this.name = "ConnectionRefused";
    this.lasting = lasting;
  }
}

/** One provider: everything Twoway needs to know of it is behind these; each has a folder here (docs/adding-a-provider.md). */
export type Provider<Credentials = unknown> = {
  /** As it stands in provider_account.provider; its icon is public/providers/<name>.svg. */
  name: string;
  /** As the company writes itself. */
  title: string;
  credentials: z.ZodType<Credentials>;
  credentialFields: readonly CredentialField[];
  /** Null: it is spoken to over a connection, and calls nobody. */
  webhookPlace: WebhookPlace | null;
  capabilities: Capabilities;
  maxBodyBytes: number;
  /** The exact answer that this provider takes for "stored". */
  acknowledge(request: WebhookRequest, credentials: Credentials): Acknowledgement;
  /** Whether it really is them (signature, secret). The unguessable account key has matched already. */
  verify(request: WebhookRequest, credentials: Credentials): Verification;
  /**
   * What the call carries, where the payload itself says so: a provider may use one URL for both, and an admin may mix
   * them up. Empty: an event that is neither, acknowledged and ignored. Null, or left out: the URL decides.
   */
  carries?(request: WebhookRequest, credentials: Credentials): Carried[] | null;
  /** Throws AppError("malformed", …, { fields }) naming the field. One webhook may carry many texts. */
  parseInbound(request: WebhookRequest, credentials: Credentials): InboundText[];
  parseReports(request: WebhookRequest, credentials: Credentials): ProviderReport[];
  send(request: SendRequest, credentials: Credentials): Promise<SendOutcome>;
  /** Where one call takes many texts: at most so many, none of them urgent. The outcomes are in the texts' order. */
  batches?: {
    most: number;
    send(requests: readonly SendRequest[], credentials: Credentials): Promise<SendOutcome[]>;
  };
  checkCredentials(credentials: Credentials): Promise<CredentialCheck>;
  /** The headers that get a picture or file from the provider's own servers; none for anyone else's URL. */
  mediaHeaders?(url: string, credentials: Credentials): Record<string, string>;
  /** Where the API gives them; throws AppError("provider-failed") where it does not. */
  listNumbers?(credentials: Credentials): Promise<ListedNumber[]>;
  /** Where the API allows it: makes the provider call us for these numbers; throws AppError("provider-failed"). */
  configureWebhooks?(
    numbers: readonly ListedNumber[],
    urls: WebhookUrls,
    credentials: Credentials,
  ): Promise<void>;
  /**
   * For a provider that is spoken to over a connection kept open. One worker at a time holds an account's
   * (lib/domain/connections); texts are sent through it by that worker. Throws ConnectionRefused.
   */
  connect?(credentials: Credentials, taker: ConnectionTaker): Promise<Connection>;
};
