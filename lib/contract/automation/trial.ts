import { z } from "zod";
import { activity, encoding } from "../message.ts";
import { definition } from "./definition.ts";
import { endReason, runStatus, runStep } from "./run.ts";

/** What the test phone does next: texts, or lets the time run out for which the question waits. */
const turn = z.union([z.object({ text: z.string().max(1_600) }), z.object({ silence: z.literal(true) })]);

/**
 * `POST /automations/{id}/trial`: a conversation with a draft, from its first text on. Nothing of it is real: no text goes
 * out, nothing is kept. `lookUps`: other systems are really called, or answer with `given` values for each step.
 */
export const trialInput = z.object({
  definition: definition.optional(),
  numberId: z.uuid().optional(),
  turns: z.array(turn).min(1).max(40),
  lookUps: z.enum(["real", "given"]).default("given"),
  given: z.record(z.string(), z.record(z.string(), z.string().max(500))).default({}),
});

/** One thing on the test phone or beside it, in order. */
const trialLine = z.object({
  kind: z.enum(["text", "note", "activity"]),
  by: z.enum(["phone", "automation"]),
  text: z.string(),
  segments: z.number().int().nullable(),
  encoding: encoding.nullable(),
  activity: activity.nullable(),
});

export const trial = z
  .object({
    lines: z.array(trialLine),
    /** What each text led to, in the order of the turns. */
    decisions: z.array(z.string()),
    steps: z.array(runStep),
    run: z
      .object({
        status: runStatus,
        stepId: z.string().nullable(),
        endReason: endReason.nullable(),
        variables: z.record(z.string(), z.string()),
      })
      .nullable(),
  })
  .meta({ id: "AutomationTrial" });

export const dryRunInput = z.object({ definition: definition.optional() });

/** How many of the last texts (1,000 at most) a draft would have taken, and the newest of those. */
export const dryRun = z
  .object({
    looked: z.number().int(),
    matched: z.number().int(),
    items: z.array(
      z.object({
        messageId: z.uuid(),
        conversationId: z.uuid(),
        text: z.string(),
        by: z.string(),
        keyword: z.string().nullable(),
        typo: z.boolean(),
      }),
    ),
  })
  .meta({ id: "AutomationDryRun" });

export type TrialInput = z.output<typeof trialInput>;
export type Trial = z.infer<typeof trial>;
export type DryRun = z.infer<typeof dryRun>;
