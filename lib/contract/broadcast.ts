import { z } from "zod";
import { deliveryReason } from "./delivery-reason.ts";
import { encoding } from "./message.ts";
import { instant, pageOf, pageQuery } from "./page.ts";

/**
 * `waiting`: for a second person's yes; `scheduled`: its time has not come; `building`: its texts are being written;
 * `sending`: they go out, or wait for their time; `done`: none is left.
 */
export const broadcastStatus = z.enum([
  "draft",
  "waiting",
  "scheduled",
  "building",
  "sending",
  "paused",
  "stopped",
  "done",
]);

/** Whom of the number's conversations, where there is no list: those with a tag, those who wrote in the last days. */
export const audienceFilter = z.object({
  tagId: z.uuid().nullable().default(null),
  wroteWithinDays: z.number().int().min(1).max(730).nullable().default(null),
});

/** Why somebody gets nothing: a reason of delivery, or that nothing proves they agreed to marketing. */
export const notTexted = z.enum([...deliveryReason.options, "no-consent"]);

const reasonCount = z.object({ reason: notTexted.nullable(), count: z.number().int() });

/** Where its people stand; all but `people`, `segments`, `replies` and `optOuts` add up to `people`. */
export const broadcastResults = z
  .object({
    people: z.number().int(),
    /** Not with the provider yet. */
    waiting: z.number().int(),
    /** When the next of them leaves; null: nobody is left, or all are held by a pause. */
    nextAt: instant.nullable(),
    /** With the provider, of whom no last report has come. */
    sent: z.number().int(),
    delivered: z.number().int(),
    failed: z.number().int(),
    /** Not sent, by rule: opted out, blocked, no consent. */
    suppressed: z.number().int(),
    /** Not sent because the broadcast was stopped. */
    stopped: z.number().int(),
    /** Of all texts handed to the provider. */
    segments: z.number().int(),
    /** People who answered, and who opted out, within seven days of their text. */
    replies: z.number().int(),
    optOuts: z.number().int(),
    suppressedBy: z.array(reasonCount),
    failedBy: z.array(reasonCount),
  })
  .meta({ id: "BroadcastResults" });

const who = z.object({ kind: z.enum(["member", "key"]), id: z.uuid(), name: z.string().nullable() });

/** One text to many people. */
export const broadcast = z
  .object({
    id: z.uuid(),
    name: z.string(),
    /** With {variables}: `{name}`, `{first name}`, `{organisation}`, `{number}` and the contact's fields. */
    text: z.string(),
    purpose: z.enum(["marketing", "service"]),
    numberId: z.uuid(),
    listId: z.uuid().nullable(),
    filter: audienceFilter.nullable(),
    /** Added to marketing where the law wants it said how to opt out: in France each time, elsewhere once to each person. */
    optOutLine: z.string(),
    status: broadcastStatus,
    /** Both null: at once. `localAt` is by each recipient's own clock. */
    sendAt: instant.nullable(),
    localAt: z.string().nullable(),
    createdBy: who,
    submittedBy: who.nullable(),
    approvedBy: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
  })
  .meta({ id: "Broadcast" });
export const broadcastPage = pageOf(broadcast).meta({ id: "BroadcastPage" });

const wallClock = z
  .string()
  .regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d$/, "Write a time as 2026-12-01T10:00");
const changeable = {
  name: z.string().trim().min(1, "Write a name").max(80),
  text: z.string().max(1_600, "At most 1,600 characters"),
  purpose: z.enum(["marketing", "service"]),
  numberId: z.uuid(),
  listId: z.uuid().nullable(),
  filter: audienceFilter.nullable(),
  optOutLine: z.string().trim().max(160),
  sendAt: instant.nullable(),
  localAt: wallClock.nullable(),
};

/** `POST /broadcasts`: a draft. Without `listId` it is for the number's conversations that `filter` finds. */
export const broadcastInput = z
  .object({
    ...changeable,
    text: changeable.text.default(""),
    purpose: changeable.purpose.default("marketing"),
    listId: changeable.listId.default(null),
    filter: changeable.filter.default(null),
    optOutLine: changeable.optOutLine.optional(),
    sendAt: changeable.sendAt.default(null),
    localAt: changeable.localAt.default(null),
  })
  .meta({ id: "BroadcastInput" });
export const changeBroadcastInput = z.object(changeable).partial().meta({ id: "ChangeBroadcastInput" });

/** What sending it would come to, counted person by person. */
export const broadcastEstimate = z
  .object({
    /** Everyone it is for; those suppressed get nothing. */
    people: z.number().int(),
    suppressed: z.number().int(),
    suppressedBy: z.array(reasonCount),
    segments: z.number().int(),
    /** Texts that are held because it is night, Sunday or a holiday where their people are. */
    held: z.number().int(),
    /** How long the number's rate takes for it; null: no rate is known. */
    seconds: z.number().nullable(),
    firstAt: instant.nullable(),
    lastAt: instant.nullable(),
    needsApproval: z.boolean(),
  })
  .meta({ id: "BroadcastEstimate" });

/** What one person would get, and when; `reason`: why they get nothing. */
export const broadcastPreview = z
  .object({
    addressText: z.string(),
    name: z.string().nullable(),
    text: z.string(),
    encoding,
    segments: z.number().int(),
    dueAt: instant.nullable(),
    reason: notTexted.nullable(),
  })
  .meta({ id: "BroadcastPreview" });
export const broadcastPreviewPage = pageOf(broadcastPreview).meta({ id: "BroadcastPreviewPage" });
export const broadcastTestInput = z
  .object({ to: z.string().min(1).max(40) })
  .meta({ id: "BroadcastTestInput" });

export const recipientState = z.enum(["waiting", "sent", "delivered", "failed", "suppressed", "stopped"]);
export const broadcastRecipient = z
  .object({
    addressText: z.string(),
    address: z.string(),
    name: z.string().nullable(),
    conversationId: z.uuid().nullable(),
    state: recipientState,
    reason: notTexted.nullable(),
    dueAt: instant.nullable(),
    sentAt: instant.nullable(),
    segments: z.number().int().nullable(),
  })
  .meta({ id: "BroadcastRecipient" });
export const broadcastRecipientPage = pageOf(broadcastRecipient).meta({ id: "BroadcastRecipientPage" });
export const recipientFilter = z.object({ state: recipientState.optional() });
export const recipientQuery = pageQuery.extend(recipientFilter.shape);

/** Above how many people a broadcast needs a second person's yes; null: never. */
export const broadcastApproval = z
  .object({ above: z.number().int().min(0).max(10_000_000).nullable() })
  .meta({ id: "BroadcastApproval" });

export type AudienceFilter = z.output<typeof audienceFilter>;
export type Broadcast = z.infer<typeof broadcast>;
export type BroadcastApproval = z.infer<typeof broadcastApproval>;
export type BroadcastEstimate = z.infer<typeof broadcastEstimate>;
export type BroadcastInput = z.output<typeof broadcastInput>;
export type BroadcastPreview = z.infer<typeof broadcastPreview>;
export type BroadcastRecipient = z.infer<typeof broadcastRecipient>;
export type BroadcastResults = z.infer<typeof broadcastResults>;
export type BroadcastStatus = z.infer<typeof broadcastStatus>;
export type ChangeBroadcastInput = z.output<typeof changeBroadcastInput>;
export type NotTexted = z.infer<typeof notTexted>;
export type RecipientQuery = z.output<typeof recipientQuery>;
export type RecipientState = z.infer<typeof recipientState>;
