import { z } from "zod";
import { block } from "./block.ts";
import { consent } from "./consent.ts";
import { addressKind, contactRef } from "./contact.ts";
import { memberRef, teamRef } from "./member.ts";
import { message } from "./message.ts";
import { numberRef } from "./number.ts";
import { instant, pageOf, pageQuery } from "./page.ts";

export const conversationStatus = z.enum(["open", "snoozed", "closed"]);
export const tag = z.object({ id: z.uuid(), name: z.string() }).meta({ id: "Tag" });

export const conversation = z
  .object({
    id: z.uuid(),
    status: conversationStatus,
    contact: contactRef,
    number: numberRef,
    addressKind,
    assignee: memberRef.nullable(),
    team: teamRef.nullable(),
    tags: z.array(tag),
    /** Texts of the contact that the asking member has not read; for a key, that nobody of its teams has read. */
    unread: z.number().int(),
    /** How far the asker has read. */
    readSeq: z.number().int(),
    hasDraft: z.boolean(),
    waitingSince: instant.nullable(),
    snoozedUntil: instant.nullable(),
    lastSeq: z.number().int(),
    lastActivityAt: instant,
    /** The newest text or note. */
    lastMessage: message.nullable(),
    consent,
    /** Opted out, but their newest text may be answered once. */
    answerAllowed: z.boolean(),
    /** A text that looks like a wish to opt out and waits for a decision; its message, where it came here. */
    optOutWish: z.object({ messageId: z.uuid().nullable(), at: instant }).nullable(),
    block: block.nullable(),
  })
  .meta({ id: "Conversation" });

export const conversationPage = pageOf(conversation).meta({ id: "ConversationPage" });

export const conversationQuery = pageQuery.extend({
  status: z.enum(["open", "snoozed", "closed", "all"]).default("open"),
  view: z.enum(["mine", "unassigned", "all"]).default("all"),
  number: z.uuid().optional(),
  team: z.uuid().optional(),
  assignee: z.uuid().optional(),
  contact: z.uuid().optional(),
  q: z.string().max(200).optional(),
  /** `newest`: last activity first. `waiting`: who has waited longest first. */
  sort: z.enum(["newest", "waiting"]).default("newest"),
});

/** What the views column shows. Counted to 10,000 at most; `unread` says that some are unread to the asker. */
export const viewCount = z.object({ count: z.number().int(), unread: z.boolean() });
export const conversationCounts = z
  .object({
    mine: viewCount,
    unassigned: viewCount,
    all: viewCount,
    snoozed: viewCount,
    numbers: z.record(z.uuid(), viewCount),
  })
  .meta({ id: "ConversationCounts" });

export const episode = z
  .object({
    id: z.uuid(),
    openedAt: instant,
    closedAt: instant.nullable(),
    closedBy: memberRef.nullable(),
    firstReplyAt: instant.nullable(),
    /** The first text of the episode, shortened. */
    opening: z.string(),
  })
  .meta({ id: "Episode" });

/** Another of our numbers from which the contact of a conversation can be texted; a reply goes into its conversation. */
export const replyNumber = z
  .object({
    number: numberRef,
    /** Null: the first text makes it. */
    conversationId: z.uuid().nullable(),
    /** Its newest message: what `via.afterSeq` of a reply says was seen. */
    lastSeq: z.number().int(),
    consent,
    answerAllowed: z.boolean(),
  })
  .meta({ id: "ReplyNumber" });

export const assignmentInput = z.object({
  memberId: z.uuid().nullable().optional(),
  teamId: z.uuid().nullable().optional(),
});
export const snoozeInput = z.object({ until: instant });
export const readMarkInput = z.object({ seq: z.number().int().min(0).optional() });
export const tagsInput = z.object({ names: z.array(z.string().trim().min(1).max(40)).max(20) });
export const draftInput = z.object({
  text: z.string().max(10_000),
  kind: z.enum(["text", "note"]).default("text"),
});
export const draft = draftInput.extend({ updatedAt: instant.nullable() }).meta({ id: "Draft" });
export const savedReply = z
  .object({ id: z.uuid(), title: z.string(), text: z.string() })
  .meta({ id: "SavedReply" });
export const savedReplyInput = z.object({
  title: z.string().trim().min(1, "Write a title").max(80),
  text: z.string().trim().min(1, "Write the text").max(1_600),
});
export const tagInput = z.object({ name: z.string().trim().min(1, "Write a name").max(40) });
export const tagMergerInput = z.object({ into: z.uuid() });
/** How many conversations wear a tag, counted to 10,000. */
export const tagUses = z.object({ id: z.uuid(), uses: z.number().int() });
/** Why no conversation took a text: not to a number of ours, from nobody that could be answered, of a blocked contact. */
export const quarantineReason = z.enum(["unknown-number", "unusable-sender", "blocked"]);
export const quarantinedText = z
  .object({
    id: z.uuid(),
    account: z.string(),
    from: z.string(),
    to: z.string(),
    text: z.string(),
    reason: quarantineReason,
    receivedAt: instant,
  })
  .meta({ id: "QuarantinedText" });

export type QuarantineReason = z.infer<typeof quarantineReason>;
export type QuarantinedText = z.infer<typeof quarantinedText>;
export type Conversation = z.infer<typeof conversation>;
export type ConversationStatus = z.infer<typeof conversationStatus>;
export type ConversationQuery = z.infer<typeof conversationQuery>;
export type ConversationCounts = z.infer<typeof conversationCounts>;
export type Episode = z.infer<typeof episode>;
export type Tag = z.infer<typeof tag>;
export type Draft = z.infer<typeof draft>;
export type ReplyNumber = z.infer<typeof replyNumber>;
export type SavedReplyInput = z.infer<typeof savedReplyInput>;
export type TagUses = z.infer<typeof tagUses>;
export type SavedReply = z.infer<typeof savedReply>;
