import { z } from "zod";
import { openingHours } from "./opening-hours.ts";

/** How a keyword is found in a text: as its first words, as all of it, or as words anywhere in it. */
export const keywordMatch = z.enum(["starts", "exact", "contains"]);

/** At most one run a person within so many hours; 0: each time. */
const everyHours = z
  .number()
  .int()
  .min(0)
  .max(24 * 366);

/** What an automation begins at. */
export const trigger = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("keyword"),
      match: keywordMatch.default("starts"),
      /** Every spelling, emoji too; capitals, accents and punctuation around it do not matter. */
      words: z.array(z.string().trim().min(1).max(60)).min(1).max(100),
      /** Whether one wrong, missing, extra or swapped letter still counts, in words of four letters and more. */
      typos: z.boolean().default(false),
    }),
    z.object({
      kind: z.literal("outside-hours"),
      /** Null: the number's own. */
      hours: openingHours.nullable().default(null),
      everyHours: everyHours.default(12),
    }),
    z.object({ kind: z.literal("nobody-available"), everyHours: everyHours.default(12) }),
    z.object({ kind: z.literal("first-text") }),
    z.object({ kind: z.literal("any-text"), everyHours: everyHours.default(24) }),
    z.object({
      kind: z.literal("no-answer"),
      minutes: z
        .number()
        .int()
        .min(1)
        .max(60 * 24 * 7),
    }),
    z.object({ kind: z.literal("closed"), everyHours: everyHours.default(24 * 30) }),
    z.object({ kind: z.literal("tagged"), tag: z.string().trim().min(1).max(40) }),
    z.object({ kind: z.literal("opted-in") }),
    z.object({ kind: z.literal("call") }),
  ])
  .meta({ id: "AutomationTrigger" });

export type Trigger = z.output<typeof trigger>;
export type TriggerKind = Trigger["kind"];
export type KeywordMatch = z.infer<typeof keywordMatch>;
