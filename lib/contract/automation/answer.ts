import { z } from "zod";
import { stepId } from "./step-id.ts";

const word = z.string().trim().min(1).max(40);

/** One of the answers to choose from: any of its spellings means `value`; it may lead to a step of its own. */
const option = z.object({
  value: word,
  aliases: z.array(word).max(30).default([]),
  next: stepId.nullable().optional(),
});

/** What kind of answer a question waits for. Digits may be of any script; dates and times are read as the number's country writes them. */
export const answerType = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("choice"), options: z.array(option).min(1).max(40) }),
    z.object({
      type: z.literal("number"),
      min: z.number().optional(),
      max: z.number().optional(),
      whole: z.boolean().default(false),
    }),
    /** `when`: whether it must lie ahead or behind, today included. */
    z.object({ type: z.literal("date"), when: z.enum(["any", "future", "past"]).default("any") }),
    z.object({ type: z.literal("time") }),
    z.object({ type: z.literal("email") }),
    z.object({ type: z.literal("phone") }),
    z.object({ type: z.literal("name") }),
    /** A reference that looks like this one: letters stand for letters, digits for digits. */
    z.object({
      type: z.literal("code"),
      like: z
        .string()
        .trim()
        .regex(/[\p{L}\p{Nd}]/u)
        .max(40),
    }),
    z.object({ type: z.literal("text"), max: z.number().int().min(1).max(1_000).default(500) }),
  ])
  .meta({ id: "AnswerType" });

export type AnswerType = z.output<typeof answerType>;
export type AnswerOption = z.output<typeof option>;
