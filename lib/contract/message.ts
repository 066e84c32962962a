import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";
import { media } from "./media.ts";
import { MAX_MEDIA_PER_TEXT } from "./media-types.ts";
import { instant, pageOf } from "./page.ts";

export const messageStatus = z.enum([
  "received",
  "recorded",
  "scheduled",
  "queued",
  "sending",
  "sent",
  "delivered",
  "undelivered",
  "failed",
  "expired",
  "cancelled",
  "suppressed",
  "unknown",
]);
export const messageKind = z.enum(["text", "note", "activity"]);
export const messagePurpose = z.enum(["conversational", "service", "marketing"]);
export const encoding = z.enum(["GSM-7", "UCS-2"]);

/** Why an automatic answer was held back: two machines may be talking. */
export const heldReason = z.enum(["too-many", "same-text", "same-answer", "alternating"]);

/** What an automation can say of itself in a thread: what it did, or why it ended before its last step. */
export const automationDeed = z.enum([
  "started",
  "tagged",
  "field-set",
  "looked-up",
  "look-up-failed",
  "ticket-made",
  "ticket-failed",
  "taken-over",
  "handed-over",
  "no-answer",
  "not-sent",
  "stopped",
  "failed",
]);

/** What an activity line says, as data: the words are chosen on screen, in the reader's language. */
export const activity = z.discriminatedUnion("type", [
  z.object({ type: z.literal("assigned"), memberId: z.uuid().nullable(), teamId: z.uuid().nullable() }),
  z.object({ type: z.literal("closed") }),
  z.object({ type: z.literal("reopened"), cause: z.enum(["text", "member"]) }),
  z.object({ type: z.literal("snoozed"), until: instant }),
  z.object({ type: z.literal("woken"), cause: z.enum(["text", "time", "member"]) }),
  z.object({ type: z.literal("opted-out"), source: z.string(), words: z.string().nullable() }),
  z.object({ type: z.literal("opted-in"), source: z.string(), words: z.string().nullable() }),
  /** `asked`: they shall confirm by text first. */
  z.object({ type: z.literal("list"), did: z.enum(["asked", "joined", "left"]), list: z.string() }),
  z.object({ type: z.literal("opt-out-wish") }),
  z.object({ type: z.literal("wish-dismissed") }),
  z.object({ type: z.literal("data-wish"), wish: z.enum(["access", "erasure"]) }),
  z.object({ type: z.literal("blocked"), reason: z.string(), until: instant.nullable() }),
  /** `texts`: how many were kept while the block stood. */
  z.object({ type: z.literal("unblocked"), texts: z.number().int() }),
  /** How the two were called then. */
  z.object({ type: z.literal("contacts-merged"), kept: z.string(), merged: z.string() }),
  z.object({ type: z.literal("merge-undone"), kept: z.string(), merged: z.string() }),
  z.object({ type: z.literal("answer-held"), reason: heldReason }),
  /** What an automation did here, at which of its steps; `what` names the tag, the field, the keyword. */
  z.object({
    type: z.literal("automation"),
    did: automationDeed,
    automationId: z.uuid(),
    runId: z.uuid(),
    stepId: z.string().nullable(),
    what: z.string().nullable(),
  }),
]);

export const author = z
  .object({
    kind: z.enum(["contact", "member", "key", "automation", "system"]),
    id: z.uuid().nullable(),
    name: z.string().nullable(),
  })
  .meta({ id: "Author" });

/** Of a text that came in parts of which some came late or not at all: what is missing, and where in the text it was. */
export const messageParts = z
  .object({
    total: z.number().int(),
    missing: z.array(z.object({ number: z.number().int(), at: z.number().int() })),
    /** When the last missing part came. */
    completedAt: instant.nullable(),
  })
  .meta({ id: "MessageParts" });

export const message = z
  .object({
    id: z.uuid(),
    conversationId: z.uuid(),
    seq: z.number().int(),
    direction: z.enum(["in", "out"]),
    kind: messageKind,
    purpose: messagePurpose,
    text: z.string(),
    activity: activity.nullable(),
    media: z.array(media),
    /** Null for all texts that came whole. */
    parts: messageParts.nullable(),
    status: messageStatus,
    /** Grows with each change of status: of two answers about a message the higher one is newer. */
    revision: z.number().int(),
    /** Why it is not sent or not delivered, e.g. `opted-out`, `unreachable`; words for it are in lib/i18n. */
    statusReason: deliveryReason.nullable(),
    /** The provider's own code, for support. */
    statusCode: z.string().nullable(),
    segments: z.number().int().nullable(),
    encoding: encoding.nullable(),
    author,
    clientId: z.string().nullable(),
    createdAt: instant,
    /** When a scheduled or undoable text goes out. */
    dueAt: instant.nullable(),
    sentAt: instant.nullable(),
    deliveredAt: instant.nullable(),
    /** Whether what it said is gone: the person was erased, or it was not to be kept any longer. */
    erased: z.boolean(),
  })
  .meta({ id: "Message" });

export const messagePage = pageOf(message).meta({ id: "MessagePage" });

const longText = z.string().max(10_000, "At most 10,000 characters");
const text = longText.min(1, "Write something to send");
const clientId = z.string().min(1).max(100);

// How long a text is worth sending: until a time, or for so many seconds after it is due. A day, where neither is said.
const validity = {
  giveUpAt: instant.optional(),
  validFor: z
    .number()
    .int()
    .min(10)
    .max(7 * 24 * 3_600)
    .optional(),
};

const seen = z.number().int().min(0).optional();

/**
 * `POST /conversations/:id/messages`. `afterSeq`: the newest message the sender had seen (the double-reply guard).
 * `mediaIds`: uploads to this conversation, in their order; with some, the text may be empty. `via`: the reply goes out
 * from another number, into the conversation with the same address there; its `afterSeq` is of that conversation.
 */
export const sendReplyInput = z
  .object({
    text: longText,
    mediaIds: z.array(z.uuid()).max(MAX_MEDIA_PER_TEXT).default([]),
    clientId: clientId.optional(),
    kind: z.enum(["text", "note"]).default("text"),
    sendAt: instant.optional(),
    ...validity,
    afterSeq: seen,
    via: z.object({ numberId: z.uuid(), afterSeq: seen }).optional(),
    force: z.boolean().default(false),
  })
  .refine(({ text, mediaIds }) => text !== "" || mediaIds.length > 0, {
    path: ["text"],
    error: "Write something to send",
  })
  .refine(({ kind, mediaIds }) => kind === "text" || mediaIds.length === 0, {
    path: ["mediaIds"],
    error: "A note takes no pictures or files",
  })
  .refine(({ kind, via }) => kind === "text" || via === undefined, {
    path: ["via"],
    error: "A note goes out from no number",
  })
  .meta({ id: "SendReplyInput" });

/** `POST /messages`: one call to text someone. */
export const sendTextInput = z
  .object({
    from: z.string().min(1).max(40),
    to: z.string().min(1).max(40),
    text,
    clientId: clientId.optional(),
    purpose: messagePurpose.default("conversational"),
    sendAt: instant.optional(),
    ...validity,
  })
  .meta({ id: "SendTextInput" });

export type Activity = z.infer<typeof activity>;
export type AutomationDeed = z.infer<typeof automationDeed>;
export type Author = z.infer<typeof author>;
export type AuthorKind = Author["kind"];
export type Encoding = z.infer<typeof encoding>;
export type HeldReason = z.infer<typeof heldReason>;
export type Message = z.infer<typeof message>;
export type MessageParts = z.infer<typeof messageParts>;
export type MessageKind = z.infer<typeof messageKind>;
export type MessagePurpose = z.infer<typeof messagePurpose>;
export type MessageStatus = z.infer<typeof messageStatus>;
export type SendReplyInput = z.infer<typeof sendReplyInput>;
export type SendTextInput = z.infer<typeof sendTextInput>;
