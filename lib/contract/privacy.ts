import { z } from "zod";
import { instant, pageOf, pageQuery } from "./page.ts";

/** Numbers that are made illegible before a text is stored, where the business chooses so. */
export const hiddenKinds = ["card", "identity"] as const;
export const hiddenKind = z.enum(hiddenKinds);
export type HiddenKind = z.infer<typeof hiddenKind>;
/** `GET` and `PUT /hidden-numbers`. */
export const hiddenNumbers = z
  .object({ kinds: z.array(hiddenKind).max(hiddenKinds.length) })
  .meta({ id: "HiddenNumbers" });
export type HiddenNumbers = z.infer<typeof hiddenNumbers>;

/** `texts`: what was written, and its files; `files`: the files alone, sooner. */
export const retentionKinds = ["texts", "files"] as const;
/** How many days something is kept; without a number: of all numbers that have no rule of their own for the kind. */
export const retentionRule = z
  .object({
    numberId: z.uuid().nullable(),
    kind: z.enum(retentionKinds),
    days: z
      .number({ error: "Write a number of days" })
      .int("Whole days")
      .min(1, "A day at least")
      .max(36_500),
  })
  .meta({ id: "RetentionRule" });
/** What one night's emptying did. `held`: texts that were due and are kept for a legal hold. */
export const retentionRun = z
  .object({
    id: z.uuid(),
    startedAt: instant,
    /** Null: it is under way, or was broken off and goes on the next night. */
    endedAt: instant.nullable(),
    texts: z.number().int(),
    files: z.number().int(),
    held: z.number().int(),
  })
  .meta({ id: "RetentionRun" });
/** `GET /retention`: the rules, and the last thirty nights, the newest first. */
export const retention = z
  .object({ rules: z.array(retentionRule), runs: z.array(retentionRun) })
  .meta({ id: "Retention" });
/** `PUT /retention`: these rules and no others. */
export const retentionInput = z.object({
  rules: z
    .array(retentionRule)
    .max(500)
    .refine(
      (rules) => new Set(rules.map(({ numberId, kind }) => `${numberId} ${kind}`)).size === rules.length,
      { error: "One rule for each number and kind" },
    ),
});
export type RetentionRule = z.infer<typeof retentionRule>;
export type Retention = z.infer<typeof retention>;

/** `access`: they want to see what we hold of them; `erasure`: they want it gone (GDPR, articles 15, 17 and 20). */
export const privacyRequestKind = z.enum(["access", "erasure"]);

/** Somebody's wish about their personal data, and by when it has to be answered. */
export const privacyRequest = z
  .object({
    id: z.uuid(),
    kind: privacyRequestKind,
    contact: z.object({ id: z.uuid(), name: z.string().nullable(), addressText: z.string() }),
    /** How it reached us, in words: "by text", "letter of 3 May". */
    source: z.string(),
    askedAt: instant,
    dueAt: instant,
    settledAt: instant.nullable(),
    outcome: z.enum(["done", "refused"]).nullable(),
    /** What was answered, or why it was refused. */
    note: z.string(),
    settledBy: z.string().nullable(),
    /** Why nothing of this contact may be erased; null: it may. */
    holdReason: z.string().nullable(),
  })
  .meta({ id: "PrivacyRequest" });
export const privacyRequestPage = pageOf(privacyRequest).meta({ id: "PrivacyRequestPage" });
export const privacyRequestQuery = pageQuery.extend({
  state: z.enum(["open", "settled", "all"]).default("open"),
});

/** `POST /privacy-requests`: of whoever has this number. */
export const privacyRequestInput = z
  .object({
    kind: privacyRequestKind,
    address: z.string().trim().min(1).max(40),
    source: z.string().trim().min(1, "Say how it reached you").max(200),
    askedAt: instant.optional(),
  })
  .meta({ id: "PrivacyRequestInput" });
export const settlePrivacyRequestInput = z
  .object({ outcome: z.enum(["done", "refused"]), note: z.string().trim().max(1_000).default("") })
  .meta({ id: "SettlePrivacyRequestInput" });

/** `POST /contacts/:id/erasure`: the words that say it is meant. */
export const eraseInput = z.object({ confirm: z.literal("erase") }).meta({ id: "EraseInput" });
/** What was erased, in numbers: the only thing that is said of it. */
export const erasure = z
  .object({
    contacts: z.number().int(),
    conversations: z.number().int(),
    messages: z.number().int(),
    files: z.number().int(),
    erasedAt: instant,
  })
  .meta({ id: "Erasure" });
export const legalHoldInput = z
  .object({ reason: z.string().trim().min(1, "Say why").max(200) })
  .meta({ id: "LegalHoldInput" });

export type Erasure = z.infer<typeof erasure>;
export type PrivacyRequest = z.infer<typeof privacyRequest>;
export type PrivacyRequestInput = z.output<typeof privacyRequestInput>;
export type PrivacyRequestQuery = z.output<typeof privacyRequestQuery>;
export type SettlePrivacyRequestInput = z.output<typeof settlePrivacyRequestInput>;
