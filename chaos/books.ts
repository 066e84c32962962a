import type { MessageStatus } from "#lib/contract/message.ts";

/** One of our numbers, by the account that carries it. */
export type Line = { account: string; number: string };

/** A customer's text as the carrier remembers it; times are of one clock. */
export type SentText = {
  id: string;
  fault: string;
  handset: string;
  line: Line;
  text: string;
  firstSentAt: number;
  acknowledgedAt: number | null;
};

/** A reply as the person (or program) who wrote it remembers it. */
export type SentReply = {
  clientId: string;
  fault: string;
  handset: string;
  line: Line;
  text: string;
  firstSentAt: number;
  /** The id that the API answered with. */
  messageId: string | null;
  refusal: string | null;
};

/** A text as a handset got it, from a ledger that is not ours; first to last. `reference`: our message id. */
export type Receipt = { reference: string; handset: string; text: string };

/** What the provider knows of its report on a message: `true` once our webhook has acknowledged that it was delivered. */
export type ToldDelivered = ReadonlySet<string>;

/** What stands in our database at the end. */
export type Books = {
  texts: { text: string; seq: number; conversationId: string; handset: string; number: string }[];
  replies: {
    id: string;
    clientId: string;
    text: string;
    status: MessageStatus;
    seq: number;
    conversationId: string;
  }[];
  conversations: {
    id: string;
    handset: string;
    number: string;
    count: number;
    lastSeq: number;
    seqs: number;
  }[];
  contacts: { handset: string; count: number }[];
};

/** What must not be, in words; each names the fault during which it began. */
export type Violation = { fault: string; what: string };
