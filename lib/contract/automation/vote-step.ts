import { z } from "zod";
import { instant } from "../page.ts";
import { stepId } from "./step-id.ts";

const words = z.string().trim().min(1).max(40);
const said = (text: string) => z.string().trim().min(1).max(1_600).default(text);

/** What a vote answers in each case, as it begins; with {vote} for the option. */
const texts = z.object({
  counted: said("Your vote for {vote} counts. Thank you!"),
  changed: said("Your vote is now {vote}. Thank you!"),
  already: said("You have voted already: {vote}. One vote a phone."),
  notYet: said("Voting has not begun yet. Please try again later."),
  closed: said("Voting is over. Thank you for taking part."),
  notAnOption: said("That is not one of the options. Please reply with one of them."),
});

/** Counts what a text says as the vote of its phone: one a phone, judged by when its provider had it. */
export const voteStep = z.object({
  id: stepId,
  kind: z.literal("vote"),
  /** Asked where the text names no option yet, and shown above the results. */
  question: z.string().trim().min(1).max(200),
  options: z
    .array(z.object({ value: words, aliases: z.array(words).max(30).default([]) }))
    .min(2)
    .max(40)
    .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, "Each option once"),
  rule: z.enum(["last", "first"]).default("last"),
  opensAt: instant.nullable().default(null),
  /** From this moment on nothing counts any more. */
  closesAt: instant.nullable().default(null),
  texts: texts.prefault({}),
  next: stepId.nullable(),
});

export type VoteStep = z.output<typeof voteStep>;
export const voteTexts = texts.parse({});
export type VoteTexts = typeof voteTexts;
