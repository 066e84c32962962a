import { z } from "zod";
import { instant } from "../page.ts";

/** One question of an automation and what people answered; of who answered twice in a run, the last answer. */
const questionAnswered = z.object({
  stepId: z.string(),
  /** As it is asked now; null: no version asks it any more. */
  text: z.string().nullable(),
  /** How many runs asked it, and how many got an answer. */
  asked: z.number().int(),
  answered: z.number().int(),
  /** How often each answer was given, where answers are of a kind that repeats: a choice or a number. */
  counts: z.array(z.object({ value: z.string(), count: z.number().int() })),
  /** Of numbers. */
  mean: z.number().nullable(),
  /** On a scale of 1 to 5: the share of 4 and 5, in per cent (customer satisfaction). */
  csat: z.number().nullable(),
  /** On a scale of 0 to 10: the share of 9 and 10 less that of 0 to 6, in points (net promoter score). */
  nps: z.number().nullable(),
  /** What was written, where it is free words: the newest twenty. */
  newest: z.array(
    z.object({
      value: z.string(),
      at: instant,
      /** Null: the asker may not see it. */
      conversationId: z.uuid().nullable(),
    }),
  ),
});

/** `GET /automations/:id/answers`: of the runs that began within some days, the newest 100,000 at most. */
export const answersGiven = z
  .object({ questions: z.array(questionAnswered) })
  .meta({ id: "AutomationAnswers" });

export type AnswersGiven = z.infer<typeof answersGiven>;
export type QuestionAnswered = AnswersGiven["questions"][number];
